export declare const version: string;
/** An absolute URL. */
export declare const homepage: string;
/** The address of a rule's page. */
export declare function docsUrl(ruleId: string): string;
