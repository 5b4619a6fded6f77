package org.stancewire.ingest.rest;

/// Bodies shown in the API's description. Those of articles can be posted as they are.
final class Examples {
    static final String JSON =
            """
            {
              "title": "Port workers back the new harbour plan",
              "url": "https://news.example/2026/11/20/harbour-plan",
              "source": "Example News",
              "publishedAt": "2026-11-20",
              "language": "en",
              "authors": ["Ann Writer"],
              "text": "The dockers' union backs the mayor's plan. \\"We want these jobs,\\" its chair said."
            }
            """;

    static final String LINES =
            """
            {"url": "https://news.example/2026/11/20/harbour-vote", "text": "The council backs the plan."}
            {"id": "harbour-2026-11-21", "text": "The dockers' union rejects the plan."}
            """;

    static final String TEXT =
            """
            # Port workers back the new harbour plan

            By Ann Writer

            November 20, 2026

            The dockers' union backs the mayor's plan. "We want these jobs," its chair said on Friday.

            Original url: https://news.example/2026/11/20/harbour-plan
            """;

    static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta property="og:title" content="Port workers back the new harbour plan">
              <meta property="article:published_time" content="2026-11-20T09:30:00Z">
              <meta name="author" content="Ann Writer">
              <link rel="canonical" href="https://news.example/2026/11/20/harbour-plan">
            </head>
            <body>
              <nav><a href="/">Home</a></nav>
              <p>The dockers' union backs the mayor's plan. "We want these jobs," its chair said.</p>
              <footer>© Example News</footer>
            </body>
            </html>
            """;

    static final String NINJS =
            """
            {
              "uri": "https://wire.example/items/2026-11-20-17",
              "type": "text",
              "pubStatus": "usable",
              "versionCreated": "2026-11-20T09:30:00Z",
              "language": "en",
              "by": "Ann Writer",
              "copyrightHolder": "Example Wire",
              "headlines": [{"role": "main", "value": "Port workers back the new harbour plan"}],
              "bodies": [{
                "contentType": "text/html",
                "value": "<p>The dockers' union backs the mayor's plan.</p><p>Its chair wants the jobs.</p>"
              }]
            }
            """;

    static final String RSS =
            """
            <rss version="2.0">
              <channel>
                <title>Example News</title>
                <item>
                  <title>Port workers back the new harbour plan</title>
                  <link>https://news.example/2026/11/20/harbour-plan</link>
                  <pubDate>Fri, 20 Nov 2026 09:30:00 GMT</pubDate>
                  <description>The dockers' union backs the mayor's plan.</description>
                </item>
              </channel>
            </rss>
            """;

    static final String TAKEN =
            """
            {"id": "u1-2d0ff6ed4af25dc7ac0a3d3a6a5c7f5e", "position": "1.7-42"}
            """;

    static final String SUMMARY =
            """
            {"received": 3, "accepted": 1, "duplicates": 1, "rejected": 1, "position": "1.3-17.7-42",
             "problems": [{"line": 2, "status": 422, "problem": {
               "type": "urn:stancewire:problem:invalid-article", "title": "The article is not valid",
               "status": 422, "detail": "'text' is missing; give the article's text",
               "pointer": "/text"}}]}
            """;

    static final String EACH =
            """
            {"line":1,"status":202,"id":"harbour-2026-11-21"}
            {"line":2,"status":200,"id":"harbour-2026-11-20"}
            """;

    static final String REPEAT =
            """
            {"id": "u1-2d0ff6ed4af25dc7ac0a3d3a6a5c7f5e", "position": "1.7-42", "duplicate": true}
            """;

    private Examples() {}
}
