import type { Language } from '../language.ts';

export const turkish: Language = {
  name: 'Turkish',
  units: {
    0.001: 'ms, milisaniye*',
    1: 's, sn, saniye*, sn de, sn lik, ar saniye*, er saniye*, şer saniye*',
    60: 'm, dk, dak, min, dakika*, ar dakika*, er dakika*, şer dakika*, dk da, dk lik, dk lık',
    3600: 'h, sa, saat, saatte, saatlik, saati, saate, saatten, saatin, saattir, saatliğine',
    86400: 'gün, günde, günlük, güne, günden, günü',
    604800: 'hafta, haftada, haftalık, haftadan',
  },
  numbers: {
    0: 'sıfır',
    1: 'tek, tek bir',
    1.5: 'bir buçuk',
    2: 'iki, ikinci',
    3: 'üç, üçüncü',
    4: 'dört, dördüncü',
    5: 'beş, beşinci',
    6: 'altı, altıncı',
    7: 'yedi',
    8: 'sekiz',
    9: 'dokuz',
    10: 'on',
    11: 'on bir, onbir',
    12: 'oniki, düzine',
    13: 'onüç',
    14: 'ondört',
    15: 'onbeş',
    20: 'yirmi',
    21: 'yirmi bir',
    25: 'yirmibeş',
    30: 'otuz',
    31: 'otuz bir',
    40: 'kırk',
    45: 'kırkbeş',
    50: 'elli',
    60: 'altmış',
    70: 'yetmiş',
    80: 'seksen',
    90: 'doksan',
    100: 'yüz',
  },
  multipliers: { 100: 'yüz', 1000: 'bin' },
  spans: { 900: 'çeyrek saat*', 1800: 'yarım saat*, yarımsaat*', 30: 'yarım dakika*', 2700: 'üç çeyrek saat' },
  adverbs: {
    1: 'saniyede bir',
    20: 'dakikada üç kez, dakikada üç kere, dakikada üç defa',
    30: 'dakikada iki kez, dakikada iki kere, dakikada iki defa, dakikada iki',
    60: 'dakikada bir, dakika başı, dakikalık aralıklarla, dakikalık aralıkla',
    1800: 'saatte iki kez, saatte iki kere, saatte iki defa',
    3600: 'saatte bir, saat başı',
    86400: 'günde bir',
  },
  roles: {
    article: 'bir',
    half: 'yarım, yarı',
    'and-half': 'buçuk',
    and: 've, artı',
    to: 'ila, ile, veya, ya da, den, dan, ten, tan',
    vague: 'birkaç, birçok, kaç, bazı, çok sayıda, çeşitli',
    every: 'her, her bir',
    'each-after':
      'bir, de bir, da bir, te bir, ta bir, de bir kez, da bir kez, bir kez, bir kere, bir defa, bir kontrol',
    'every-after':
      'arayla, aralıkla, aralıklarla, aralık, aralığı, aralığında, aralığıyla, ara ile, ara, aralıklı, periyot, periyotla, periyotlarla, periyodu, sıklıkla, sıklıkta, sıklığında, sıklığıyla, lik aralıklarla, lik aralıkla, lık aralıklarla, lik aralık, lık aralık',
    interval:
      'aralık, aralığı, aralığını, aralıklarla, sıklığı, sıklık, periyot, periyodu, periyod, zaman aralığı, frekansı',
    per: 'başına',
    'at-most': 'en fazla, en çok, azami, maksimum, max, maks, en uzun, fazla fazla, en yüksek',
    within: 'en geç, en seyrek',
    'at-least': 'en az, asgari, minimum, min, en azından, en erken, en kısa',
    about:
      'yaklaşık, yaklaşık olarak, aşağı yukarı, ortalama, civarında, tahminen, takriben, neredeyse, hemen hemen, kabaca',
    'at-most-after':
      'kısa, den kısa, dan kısa, kadar, ya kadar, ye kadar, yı geçmeyen, yi geçmeyen, dan az, den az, ten az, tan az, az, altında, nın altında, nin altında, veya daha az, maksimum, ı geçmeyen, i geçmeyen, ı geçmez, i geçmez, yi geçmez, yı geçmez',
    'at-least-after':
      'fazla, dan fazla, den fazla, ten fazla, tan fazla, veya daha fazla, uzun, den uzun, dan uzun, üzerinde, üzeri, aşan, ı aşan, i aşan, aşarsa, ı aşarsa, i aşarsa, yi aşan, yı aşan, minimum, çok, geçerse, i geçerse, yi geçerse',
    'about-after': 'civarı, civarında, kadar bir süre, gibi, falan',
    'within-after': 'içinde, içerisinde, zarfında',
    times: 'kez, kere, defa, sefer, keresinde, kereden, kezden, defadan',
    probe:
      'yoklama*, mesaj*, paket*, sinyal*, istek, istekten, isteğe, isteği, isteğin, isteklere, yanıtsız*, cevapsız*, yanıt, yanıttan, cevap, cevaptan, kontrol*, deneme*, girişim*, başarısız*, hata*, hatadan, sorgu*, kayıp*, kaçırılan*, tekrar, tekrardan, ileti*, zaman aşımı*, nabız, nabızdan, pingten, pingden, ping e, pinge',
    attempt:
      'deneme*, girişim*, giriş, girişi, girişten, hatalı*, hata*, başarısız*, parola*, şifre*, yanlış*, hak, hakkı, oturum açma*, kimlik doğrulama*, tekrar',
    session: 'oturum*, kanal*, bağlantı*, kabuk',
    describing:
      'başarısız*, yanıtsız, cevapsız, kaçırılan, üst üste, peş peşe, art arda, ardışık, arka arkaya, yanıtlanmayan, yanıt vermeyen, cevap vermeyen, yanıt alınamayan, cevap alınamayan, yanıtı gelmeyen, cevabı gelmeyen, cevaplanmayan, karşılıksız, hatalı, yanlış, eşzamanlı, paralel, açık, kayıp, keepalive, keep alive, alive, ssh, tcp, boş, giriş, parola, şifre, oturum açma, oturum, kimlik doğrulama, adet, tane, canlılık, kontrol, aktif, aynı anda, geçersiz, kaybolan, ping, kaybedilen, bağlantı',
    count: 'sayısı, adedi, deneme sayısı, tekrar sayısı, sayısı en fazla, deneme hakkı, giriş hakkı, hakkı',
    total:
      'kopar*, kopma*, kopsun, kopar, kopacak, kopuk, kopuyor, kopan, koptu*, kes, keser, kesil*, kesme*, kesiyor, kesecek, kesmek, kesintisi, kapat*, kapan*, kapanır, sonlan*, sonlandır*, bitir*, biter, düş, düşür*, düşer, düşme*, atılır, atılsın, atılıyor, çıkar*, çıkış yap*, oturumu kapat*, zaman aşımı*, zamanaşımı*, timeout*, boşta*, boş kalan, hareketsiz*, işlem yapma*, işlem yapılma*, etkin olma*, etkinlik yok*, aktivite yok*, aktif olma*, inaktif*, pasif*, sessiz*, yanıt vermez*, cevap vermez*, yanıt gelmez*, cevap gelmez*, yanıt alınamaz*, cevap alınamaz*, yanıt yok*, cevap yok*, yanıt vermeyen, cevap vermeyen, yanıtsız*, cevapsız*, ölü*, ölmüş, toplam*, ulaşılama*, vazgeç*, terk, bırak*, tespit*, algıla*, fark edil*, düşmüş, süre dolar*, süresi dolar*, idle, disconnect*, kaçırılan',
    keepalive:
      'keepalive*, keep alive, alive, ping*, canlı*, yoklama*, heartbeat*, nabız, boşta*, hareketsiz*, zaman aşımı*, zamanaşımı*, açık tut*, ayakta tut*, yaşıyor*, canlılık, timeout*, kopma*, kopar*',
    topic:
      'paket*, mesaj*, sinyal*, bağlan*, bağlantı*, oturum*, sunucu*, istemci*, kontrol*, yokla*, yanıt*, cevap*, giriş*, parola*, şifre*, kimlik*, tünel*, kanal*, istek*, isteğ*, gönder*, yolla*, bekle*, ssh, kullanıcı*, deneme*, denen*, arka plan*, etkinlik*, aktivite*, anahtar*, aralık*, aralığ*, sorgu*, sorar, soru, uzak*, ileti*, kabuk*, süre*',
    foreign:
      'cron*, yedek*, izleme*, sertifika*, jeton*, kira*, dhcp, dns, ttl, ban, banla*, yasak*, logrotate, güncelle*, yeniden başlat*, açılış*, derleme*, dağıtım*, uyku*, pil, önbellek*, tmux, screen, sudo, kilit*, ansible, puppet, kerberos, bilet*, senkron*, aktarım*, indirme*, sürer, test süresi, portu, portunu',
    other:
      'varsayılan*, öntanımlı*, ön tanımlı*, eskiden, eski, önceki, önceden, daha önce, önceleri, öncesinde, önerilen*, öneri*, tavsiye*, örneğin, örnek*, mesela, örn, ayarlanabilir, yapılabilir, olabilir, artırılabilir, azaltılabilir, yükseltilebilir, düşürülebilir, değiştirilebilir, çıkarılabilir, indirilebilir, kısaltılabilir, uzatılabilir, ilk değer, orijinal*, genellikle, genelde, normalde, aralığı geçerli, geçerli değer*, fabrika*, idi, iken, ydi, ydı, saniyeydi, dakikaydı, belgeler*, kılavuz*, ubuntu da, debian da, opsiyonel*, isteğe bağlı, düşürün, azaltın, artırın, yükseltin, indirin, çıkarın, değişiklikten önce, yetmiyor, yetmedi, yetersiz, yeterli değil, denendi, denedik, denedim, sorun olu*, sorun old*, sorun çık*, kopuyordu, kesiliyordu, düşüyordu, çok kısa*, çok uzun*, çok düşük, çok yüksek',
    'instead-after':
      'yerine, değil, den düşür*, dan düşür*, saniyeden düşür*, dakikadan düşür*, saniyeden azalt*, dakikadan azalt*, saniyeden kısalt*, dakikadan kısalt*, saatten düşür*, saniyeden indir*, dakikadan indir*, saatten indir*, saniyeden çıkar*, dakikadan çıkar*, değildir, yerine geç*',
    instead: 'sürüm, sürümü, sürümden, versiyon*, port, bölüm, madde, satır, rfc, sayfa, kayıt no',
    device:
      'güvenlik duvar*, duvarı, duvardaki, firewall*, nat, natı, yönlendirici*, router*, yük dengeleyici*, yük dengeleme*, operatör*, servis sağlayıcı*, sağlayıcı*, ağ geçidi*, ağ geçit*, vekil*, proxy*, vpn*, modem*, switch*, çekirdek*, bulut*, azure, aws, conntrack, mikrotik, aksi halde, aksi takdirde, yoksa bağlantı, bu olmadan, bu olmazsa, bu ayar olmadan, bu ayar olmazsa, şikayet*',
    remote: 'uzak sunucu, karşı taraf',
    undecided: 'yapılacak, düzeltilecek, netleştirilecek',
    break:
      'ama, fakat, ancak, çünkü, böylece, bu yüzden, bu nedenle, eğer, yani, sonra da, ki, için, oysa, aksi halde, diye',
    idiom:
      'bir daha, bir de, bir şey, her zaman, her şey, her seferinde, her biri, birkaç dakikada bir, birkaç saniyede bir, birkaç saatte bir, kaç dakikada bir, kaç saniyede bir, ilk kez, bu kez, bu sefer, tek sefer*, bir kısmı, on the, bir an, aynı zamanda, her ne kadar, her hangi, en fazla bir',
  },
};
