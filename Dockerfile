# The committed program and Node, and nothing that would have to be installed:
#   docker build -t ssh-lint . && docker run --rm --network none -v "$PWD:/work:ro" ssh-lint
FROM node:24-alpine
COPY LICENSE dist /opt/ssh-lint/
WORKDIR /work
USER node
ENTRYPOINT ["node", "/opt/ssh-lint/ssh-lint.cjs"]
