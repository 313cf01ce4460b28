/** Names that makers of pages give to parts of an article; a prefix such as `page-` or `story-` may stand before. */
const mark = (names: string): RegExp =>
  new RegExp(
    `^(?:.{1,60}-)?(?:${names})(?:-(?:wrapper|container|block|text|wrap|list|inner|line|top|new|header|row|area))?$`,
    "u",
  );

export const bylineMark = mark(
  "by-?lines?|authors?|author-?(?:name|names|link|info|meta|by)|contributors?|reporters?|writers?|vcard|posted-?by|by-?author|author-date|credit-author",
);

export const dateMark = mark(
  "dates?|time|time-?stamp|date-?time|dateline|published|publish(?:ed)?-?(?:date|time|on|at)|publication-?date|pub-?date|pub-?time|post-?date|updated|last-?updated|update-?(?:date|time)|date-?(?:published|modified|updated|posted|created)|modified|posted-?on|created-?(?:at|on)",
);

export const standfirstMark = mark(
  "stand-?first|sub-?title|sub-?headline|subhead|sub-?head|sub-?heading|dek|deck|summary|excerpt|lede|strap-?line|strap|intro|introduction|abstract|synopsis|lead|lead-?paragraph|tagline|sapo|desc|description|article-?desc",
);

export const pullQuoteMark = mark(
  "pull-?quotes?|pull-?out|pulled-quote|blockquote-pull|pq|quote-pull|element-pullquote|highlight-?quote|quote-?highlight|shareable-quote|tweetable",
);

export const captionMark = mark(
  "captions?|cptn|caption-?text|wp-caption-text|image-?(?:credit|source|copyright)|photo-?credit|media-?credit|credits?|photographer|copyright-holder",
);

export const creditMark = mark(
  "credits?|copyright|copyright-(?:holder|message)|photographer|image-?source|image-?credit|photo-?credit|caption-?(?:credit|author)|source|attribution|by-?line|photo-?by",
);

export const correctionMark = mark(
  "corrections?|clarifications?|editors?-?note|editor-s-note|update-?note|amendments?",
);
