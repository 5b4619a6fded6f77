/**
 * The views, by the name that the address has for them, in the order of the navigation.
 *
 * `load` fetches what defines the `element`; `word` names it in the navigation, if it stands there;
 * `filtered` says that the filters of the address narrow what it shows, `sorted` that it has the
 * orders of the feed.
 */
export const VIEWS = {
  feed: {
    load: () => import('./feed.js'),
    element: 'feed-view',
    word: 'feed',
    filtered: true,
    sorted: true,
  },
  stances: {
    load: () => import('./stances.js'),
    element: 'stances-view',
    word: 'stances',
    filtered: true,
  },
  try: { load: () => import('./try.js'), element: 'try-view', word: 'tryIt' },
  status: { load: () => import('./status.js'), element: 'status-view', word: 'status' },
  article: { load: () => import('./article.js'), element: 'article-view' },
  entity: { load: () => import('./entity.js'), element: 'entity-view' },
};
