/** A text as its author wrote it, which every layout below carries. Written for these tests. */
export const TITLE = 'Joint Statement of Kenya and Peru on Fisheries and Rail'
const DAY = '2026-03-12'
export const PARAGRAPHS: readonly string[] = [
  'At the invitation of President Amina Odhiambo of Kenya, President Luis Quispe of Peru paid a state visit to Kenya from March 10 to 12, 2026.',
  'The two presidents held talks in a frank and friendly atmosphere and reached a broad understanding on the course of relations between their states.',
  'The two sides agreed to set up a joint fisheries committee before the end of 2026 and to hold its first meeting in Callao.',
  'Kenya will open a consulate in Lima. Peru will support its work and will exempt its staff from fees for five years.',
  'They decided to expand cooperation in the following fields:',
  'cold storage and the transport of fresh fish;',
  'the training of harbour pilots;',
  'the exchange of weather data.',
  'Both sides will explore the building of a railway between the port of Lamu and the dry port at Isiolo, and will begin a feasibility study within the year.',
  'Peru is ready to share its experience in running railways at great height, and Kenya welcomed this offer.',
  'The two sides reaffirmed their commitment to the Convention on the Law of the Sea and opposed fishing that is not licensed.',
  'They stressed the need to protect the livelihood of small fishing communities on both coasts.',
  'Kenya and Peru will strengthen coordination in international organisations and will support each other in elections to the councils of the specialised agencies.',
  'The two sides will hold consultations of their foreign ministries every year, in turn in Nairobi and in Lima.',
  'President Quispe thanked President Odhiambo for the warm welcome and invited her to visit Peru at a time that suits both sides.',
]
const LIST = { from: 5, to: 8 }

/** The text of the article alone, a line for each paragraph. */
export const ARTICLE: string = [TITLE, ...PARAGRAPHS].join('\n')

const p = (words: string, attributes = ''): string => `<p${attributes}>${words}</p>`
const list = `<ul>${PARAGRAPHS.slice(LIST.from, LIST.to)
  .map((one) => `<li>${one}</li>`)
  .join('\n')}</ul>`
const paragraphs = (from = 0, to = PARAGRAPHS.length, tag: (words: string) => string = (words) => p(words)): string =>
  PARAGRAPHS.slice(from, to)
    .map((words, n) => {
      const at = from + n
      return at === LIST.from ? list : at > LIST.from && at < LIST.to ? '' : tag(words)
    })
    .join('\n')

const links = (words: string, tag = 'li'): string =>
  words
    .split(', ')
    .map((word, n) => `<${tag}><a href="/section/${n}">${word}</a></${tag}>`)
    .join('\n')

const SECTIONS =
  'Home, World, Politics, Business, Science, Culture, Sport, Opinion, Video, Photos, Weather, About us, Contact'
const TEASERS = [
  'Ministers of trade meet in Mombasa to speak about tariffs on coffee and textiles',
  'A harbour grows: how Callao became the busiest port of the coast',
  'Ten questions about the new railway that nobody has answered yet',
  'Heavy rain closes the road to the border for a third day',
]
const teasers = (tag = 'li'): string =>
  TEASERS.map(
    (words, n) =>
      `<${tag} class="card"><a href="/story/${n}"><img alt="" src="/${n}.jpg"><span>${words}</span></a></${tag}>`,
  ).join('\n')

const page = (head: string, body: string, attributes = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"${attributes}>\n<head>\n<meta charset="utf-8">\n${head}\n<style>body{margin:0}</style><script>var shown = "<p>not text</p>"</script>\n</head>\n${body}\n</html>\n`

const agency = page(
  `<title>${TITLE} | Coast News Agency</title>
<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Coast News Agency">
<meta property="article:published_time" content="2026-03-13T07:30:00+03:00"><link rel="canonical" href="https://coast.example/news/120">`,
  `<body class="story"><header class="site-header"><a href="/">Coast News Agency</a><nav><ul>${links(SECTIONS)}</ul></nav></header>
<main><article><header><p class="kicker"><a href="/politics">Politics</a></p><h1>${TITLE}</h1>
<p class="byline">By Jane Mwangi, Nairobi</p><time datetime="2026-03-13">13 March 2026</time>
<div class="share-tools"><a href="#">Share on this</a> <a href="#">Share on that</a> <a href="#">Copy link</a></div></header>
<figure><img src="a.jpg" alt=""><figcaption>The two presidents at State House in Nairobi. Photo: Coast News</figcaption></figure>
<div class="article-body">${paragraphs(0, 4)}<aside class="related"><h2>Read more</h2><ul>${teasers()}</ul></aside>${paragraphs(4)}</div>
</article><section class="recommended"><h2>You may also like</h2><ul>${teasers()}</ul></section></main>
<footer><p>Coast News Agency is a member of the union of agencies. All rights reserved.</p><ul>${links('Terms, Privacy, Imprint, Jobs')}</ul></footer></body>`,
)

const ministry = page(
  `<title>Ministry of Foreign Affairs - ${TITLE}</title><meta name="DC.publisher" content="Ministry of Foreign Affairs of Kenya"><meta name="DC.date" content="2026-03-12">`,
  `<body><div id="wrapper"><div id="top"><div class="logo"><a href="/">Republic of Kenya</a> Ministry of Foreign Affairs</div>
<div id="mainmenu"><ul>${links('The Ministry, The Minister, Embassies, Visas, Press releases, Treaties, Speeches, Tenders')}</ul></div>
<div class="crumbs">You are here: <a href="/">Home</a> &gt; <a href="/press">Press releases</a> &gt; 2026</div></div>
<div id="left"><h3>Press</h3><ul>${links('Statements, Interviews, Speeches, Archive 2025, Archive 2024, Archive 2023')}</ul></div>
<div id="content"><h1>${TITLE}</h1><div class="date">12.03.2026</div><div class="text">${paragraphs(0, 15, (words) => `<div>${words}</div><div>&nbsp;</div>`)}</div>
<div class="tools"><a href="javascript:print()">Print this page</a> | <a href="#">Send to a friend</a> | <a href="#top">Top of page</a></div></div>
<div id="foot">Harambee Avenue, Nairobi. Telephone 020 000 000. Last update: 12.03.2026 18:22. Copyright Ministry of Foreign Affairs</div></div></body>`,
)

const wordpress = page(
  `<title>${TITLE} &#8211; The Fisheries Blog</title><meta property="og:site_name" content="The Fisheries Blog"><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"BlogPosting","headline":"${TITLE}","datePublished":"2026-03-14T09:00:00+00:00","author":{"@type":"Person","name":"Otieno Ouma"}}]}</script>`,
  `<body class="post-template-default single single-post postid-31 single-format-standard logged-out"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">The Fisheries Blog</a></p><p class="site-description">News of nets and harbours</p><nav id="site-navigation"><ul class="menu">${links('Home, About, Archive, Contact')}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-31" class="post-31 post type-post status-publish format-standard hentry category-news tag-kenya tag-peru">
<header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published">March 14, 2026</time></span> <span class="author vcard">by Otieno Ouma</span></div></header>
<div class="entry-content">${paragraphs()}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul>${links('Mail, Print, Like')}</ul></div></div>
<footer class="entry-footer">Posted in <a href="/news">News</a> Tagged <a href="/kenya">Kenya</a>, <a href="/peru">Peru</a></footer></article>
<nav class="navigation post-navigation"><a rel="prev" href="/30">Previous: How a trawler is counted</a> <a rel="next" href="/32">Next: The season of anchovy</a></nav>
<div id="comments" class="comments-area"><h2>3 thoughts on this post</h2><ol class="comment-list"><li class="comment"><p>I do not believe a word of it, they promised the same ten years ago and nothing came.</p></li><li class="comment"><p>Does anybody know when the consulate will open? My brother lives there.</p></li><li class="comment"><p>Great news for the coast!</p></li></ol><form class="comment-form"><label>Leave a reply</label><textarea></textarea></form></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>${teasers()}</ul></section><section class="widget"><h2>Archives</h2><ul>${links('March 2026, February 2026, January 2026, December 2025')}</ul></section></aside></div>
<footer id="colophon"><p>Proudly published with a publishing tool.</p></footer></div></body>`,
)

const substack = page(
  `<title>${TITLE} - by Rosa Vidal</title><meta property="og:title" content="${TITLE}"><meta name="author" content="Rosa Vidal"><meta property="og:url" content="https://letter.example/p/joint-statement">`,
  `<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="navbar-3J"><a href="/">The Pacific Letter</a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post-container"><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">What the two presidents signed, and what they did not</h3>
<div class="byline-wrapper"><a href="/@rosa">Rosa Vidal</a> <div class="pencraft">Mar 13, 2026</div></div><div class="post-ufi"><a class="like">12</a><a class="comments">4</a><a class="share">Share</a></div></div>
<div class="available-content"><div class="body markup">${paragraphs(0, 8)}<div class="subscription-widget-wrap"><p>The Pacific Letter lives from its readers. To receive new posts and support my work, become a subscriber.</p><form><input type="email"><button>Subscribe</button></form></div>${paragraphs(8)}
<p class="button-wrapper"><a class="button primary" href="/share">Share</a></p></div></div></article>
<div id="discussion" class="comments-section"><h4>Discussion about this post</h4><div class="comment"><div>Pedro</div><p>Thank you for putting the whole text here, I had looked for it everywhere.</p></div><div class="comment"><div>Wanjiru</div><p>The part about the railway is older than you say, see your letter of last June.</p></div></div></div></div>
<div class="footer"><p>© 2026 Rosa Vidal</p><a href="#">Privacy</a> ∙ <a href="#">Terms</a><p>Start writing. Get the app. This is the home of good letters.</p></div></div></div></body>`,
)

const newspaper = page(
  `<title>The Daily Harbour : ${TITLE}</title>`,
  `<body><div class="container"><div class="row header-row"><div class="col-12"><a class="brand" href="/">The Daily Harbour</a><div class="menu">${links(SECTIONS, 'span')}</div></div></div>
<div class="row"><div class="col-8"><h2 class="headline">${TITLE}</h2><p class="standfirst-date">Thursday, 12 March 2026</p>
<div class="columns"><div class="column column-1">${paragraphs(0, 8)}</div><div class="column column-2">${paragraphs(8)}</div></div></div>
<div class="col-4"><div class="box"><h4>Most read</h4><ol>${teasers()}</ol></div><div class="box advert"><p>Advertisement</p><p>Buy your ropes where the fishermen buy them: three shops on the quay.</p></div><div class="box"><h4>The weather</h4><p>Light wind from the east, 27 degrees, high water at noon.</p></div></div></div>
<div class="row foot"><p>The Daily Harbour, founded in 1921, appears on weekdays. Printed on the quay.</p>${links('Imprint, Subscriptions, Small ads', 'span')}</div></div></body>`,
)

const amp = page(
  `<title>${TITLE}</title><link rel="canonical" href="https://coast.example/news/120"><style amp-boilerplate>body{visibility:hidden}</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"${DAY}","publisher":{"@type":"Organization","name":"Coast News"}}</script>`,
  `<body><amp-sidebar id="sidebar" layout="nodisplay"><ul>${links(SECTIONS)}</ul></amp-sidebar><header class="amp-header"><button on="tap:sidebar.toggle">Menu</button><a href="/">Coast News</a></header>
<main><div class="amp-article"><h1>${TITLE}</h1><div class="amp-meta"><span class="amp-author">Coast News</span> <time>12 March 2026</time></div><amp-img src="a.jpg" width="4" height="3"></amp-img>
<div class="amp-content">${paragraphs(0, 4)}<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>${paragraphs(4)}</div>
<amp-social-share type="x"></amp-social-share></div><amp-list class="amp-related"><h3>Related stories</h3><div>${teasers('div')}</div></amp-list></main>
<footer class="amp-footer"><p>View the full site. © Coast News</p></footer><amp-consent><div>We and our 812 partners store cookies on your device. Accept all or manage your choices.</div></amp-consent></body>`,
  ' amp',
)

const tables = `<html><head><title>${TITLE}</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body bgcolor="white">
<table width="780" align="center"><tr><td colspan="3"><font size="5">Embassy of Peru in Nairobi</font></td></tr>
<tr><td width="120" valign="top"><table>${links('Home, Ambassador, Consular section, Trade office, Culture, News, Links, Guest book', 'tr><td').replaceAll('</tr><td>', '</td></tr>')}</table></td>
<td valign="top"><font size="4"><b>${TITLE}</b></font><br><font size="1">Nairobi, March 12, 2026</font><br><br>${paragraphs(0, 15, (words) => `${words}<br><br>`)}</td>
<td width="120" valign="top"><font size="2"><b>Notice board</b><br>The embassy is closed on Friday.<br><br><a href="/visa">New forms for visas</a><br><br><a href="/fair">Trade fair in June</a></font></td></tr>
<tr><td colspan="3" align="center"><font size="1">Embassy of Peru, Riverside Drive. Best viewed at 800 x 600. Visitor number 10482.</font></td></tr></table></body></html>`

const post = (from: number, to: number, time: string): string =>
  `<div class="live-post" id="post-${time.replace(':', '')}"><div class="live-post-head"><time>${time}</time> <a class="permalink" href="#post-${time.replace(':', '')}">Link</a></div><div class="live-post-body">${paragraphs(from, to)}</div><div class="post-actions"><button>Share</button></div></div>`

const liveBlog = page(
  `<title>Live: ${TITLE} - Harbour Radio</title><meta property="og:title" content="Live: ${TITLE}"><meta property="og:site_name" content="Harbour Radio">`,
  `<body><header class="masthead"><nav>${links(SECTIONS)}</nav></header><main id="live-page"><div class="headline-wrap"><h1>${TITLE}</h1><p class="updated">Last updated 18:40</p></div>
<div class="layout"><div class="key-events"><h2>Key events</h2><ul>${links('Presidents sign the statement, Talks end after three hours, Peruvian president lands in Nairobi')}</ul></div>
<div class="live-feed">${post(0, 2, '18:40')}${post(2, 4, '18:05')}${post(4, 8, '17:30')}${post(8, 11, '17:02')}<div class="ad-slot"><span>Advertisement</span></div>${post(11, 13, '16:45')}${post(13, 15, '16:10')}</div>
<div class="sidebar"><h3>More from Harbour Radio</h3><ul>${teasers()}</ul></div></div></main><footer><p>Harbour Radio is not responsible for the content of external sites.</p></footer></body>`,
)

/** A page of an institute, which the reader was not shown while it was made. */
const institute = page(
  `<title>Documents | Institute for Ocean Affairs</title><meta name="citation_title" content="${TITLE}"><meta name="citation_publication_date" content="2026/03/15"><meta name="application-name" content="Institute for Ocean Affairs">`,
  `<body class="layout-sidebar-right path-documents"><div class="region region-top"><div class="lang-switch"><a href="/en">English</a> <a href="/es">Español</a> <a href="/sw">Kiswahili</a></div><div class="search-box"><label>Search the library</label><input></div></div>
<div class="region region-header"><div class="site-branding">Institute for Ocean Affairs</div><ul class="primary-links">${links('Research, Library, Events, People, Support us')}</ul></div>
<div class="region region-content"><div class="record"><div class="record-head"><span class="type">Primary source</span><h1>${TITLE}</h1><dl class="record-data"><dt>Issued</dt><dd>12 March 2026</dd><dt>Place</dt><dd>Nairobi</dd><dt>Languages</dt><dd>English, Spanish</dd></dl></div>
<section class="record-text">${paragraphs(0, 15, (words) => `<p style="text-align:justify"><span lang="en">${words}</span></p>`)}</section>
<section class="record-cite"><h2>How to cite this record</h2><p>Institute for Ocean Affairs, Library of Documents, record 4410.</p></section></div>
<div class="region region-second"><h2>Related records</h2><ul>${teasers()}</ul><h2>Upcoming events</h2><p>Round table on the law of the sea, Nairobi, 4 April. Registration is open to members.</p></div></div>
<div class="region region-bottom"><p>The Institute for Ocean Affairs is a charity. It takes no money from governments.</p><ul>${links('Imprint, Data protection, Accessibility')}</ul></div></body>`,
)

export const LAYOUTS: Readonly<Record<string, string>> = {
  'agency page': agency,
  'ministry page': ministry,
  WordPress: wordpress,
  Substack: substack,
  'two-column newspaper': newspaper,
  AMP: amp,
  'tables for layout': tables,
  'live blog': liveBlog,
}
export const UNSEEN: Readonly<Record<string, string>> = { 'page of an institute': institute }
