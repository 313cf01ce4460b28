import { attribute, type HtmlElement } from "./html-node.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const machinery = words(
  `script style noscript template svg math canvas nav form button select input textarea label iframe object embed
  audio video map dialog menu link meta head title amp-ad amp-embed amp-sidebar amp-consent amp-analytics
  amp-social-share amp-carousel rt rp`,
);
const frames = words("html body main article");
const machineryRoles = words(
  "navigation search banner contentinfo dialog alertdialog menu menubar toolbar tablist complementary",
);

/** Words that, at the end of an element's name, say that it is none of the article's text. */
const parts = words(
  `ad ads adv adbox adslot adunit adwrap adwrapper advert adverts advertisement advertisements advertising dfp gpt mpu
  leaderboard sponsor sponsored promo promos promobox promotion related relateds relatedposts recommended
  recommendation recommendations recirc recirculation outbrain taboola revcontent trending mostread mostpopular popular
  readmore alsoread newsletter newsletters subscribe subscription subscriptions signup registration paywall regwall
  offer share shares sharing sharebar sharedaddy addthis addtoany social comment comments commentlist disqus respond
  replies cookie cookies consent gdpr onetrust breadcrumb breadcrumbs crumbs navbar navbox navigation nav submenu
  sidebar sidebars rail masthead footer colophon taglist tags topics keywords categories pagination pager pagenav
  widget widgets modal popup overlay lightbox tooltip toolbar donate donation contribute epic membership bio authorbox
  copyright disclaimer rating ratings poll quiz hidden visuallyhidden toc editsection catlinks printfooter noprint
  reference references reflist infobox hatnote ambox carousel swiper slick ticker skeleton eyebrow kicker avatar
  thumbnails follow internallink internallinks richlink jp-relatedposts yarpp heateor essb a2a adsbygoogle teads primis audioplayer podcast`,
);

/** The same, for two and three words. */
const phrases = words(
  `read-more read-next read-also also-read see-also more-on more-from more-stories more-news more-links most-read
  most-popular most-viewed most-shared up-next next-up next-article next-story previous-article latest-news
  latest-stories related-articles related-stories related-links related-content related-posts related-news
  related-topics in-article-link sign-up share-bar share-tools share-buttons share-links social-bar social-icons
  social-links social-media social-share social-tools follow-us follow-buttons comment-list comment-form comment-count
  comments-area side-rail site-header site-footer global-header global-footer global-nav foot-nav tag-list tag-links
  tag-cloud topic-list topic-tags post-tags cat-links page-links page-nav post-navigation post-nav nav-links print-only
  author-bio author-box author-info author-card author-description author-about about-author about-the-author
  video-player audio-player skip-link skip-to-content screen-reader screen-reader-text screen-reader-only sr-only visually-hidden
  table-of-contents jump-links jump-to mw-editsection mw-jump-link sister-links sistersitebox back-to-top app-promo
  app-banner app-download google-news whatsapp-channel join-channel join-us text-to-speech listen-to gallery-nav
  gallery-controls gallery-thumbs utility-bar alert-bar load-more breaking-news-bar wp-block-latest-posts
  wp-block-buttons wp-block-search wp-block-social-links wp-block-post-terms google-auto-placed ai-viewports
  print-button print-link related-coverage related-internet-links rich-link internal-link bottom-of-article keep-reading
  featured-video video-resource video-embed video-module video-promo video-card component-video slideshow-count
  reading-time read-time published-dates code-block byline-image byline-photo caption-toggle inline-promo contributions-epic`,
);

/** Words before which an element is what they say, whatever comes after: `taboola-below-article`. */
const makers = words(
  "ad ads dfp gpt taboola outbrain adsbygoogle yarpp heateor essb addtoany onetrust div-gpt",
);

/** `has-sidebar` is not the sidebar, `single-comment-off` no comment. */
const conditions = words(
  "has have with without no not is enable enabled show single page type format tag category postid template layout theme",
);

/** `share-tools-wrapper` is what `share-tools` is. */
const wrappers = words(
  `container wrapper wrap box block section module component holder area inner outer list unit slot bar group link links
  item items embed label title heading top bottom left right inline desktop mobile main head header body content row
  col 1 2 3`,
);

const hiddenStyle =
  /(?:^|;)\s{0,4}(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden)/iu;

function isPart(mark: string): boolean {
  if (mark.length > 120) return false;
  const all = mark.split("-");
  const [first = "", second = ""] = all;
  if (conditions.has(first)) return false;
  if (all.length > 1 && (makers.has(first) || makers.has(`${first}-${second}`))) return true;
  for (let end = all.length; end > 0; end--) {
    const last = all[end - 1] ?? "";
    for (let length = 2; length <= 4 && length <= end; length++)
      if (phrases.has(all.slice(end - length, end).join("-"))) return true;
    if (parts.has(last)) return true;
    if (!wrappers.has(last) && !/^[a-z]?\d{1,9}$/u.test(last)) return false;
  }
  return false;
}

/** Whether an element holds by its kind, or as it is laid out, nothing that is read. */
export function isMachinery(element: HtmlElement): boolean {
  if (machinery.has(element.name)) return true;
  const { attributes } = element;
  // Whole pages are hidden until their scripts have run.
  if (attributes.size === 0 || frames.has(element.name)) return false;
  if (machineryRoles.has(attributes.get("role") ?? "")) return true;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  return hiddenStyle.test((attribute(element, "style") ?? "").slice(0, 500));
}

/** Whether its maker calls an element something that is no part of an article's text. */
export const isNamedApart = (element: HtmlElement): boolean =>
  !frames.has(element.name) &&
  element.marks.some(
    (mark) => isPart(mark) && !(element.name === "a" && /^(?:internal|rich)-?link$/u.test(mark)),
  );
