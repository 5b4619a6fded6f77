package org.stancewire.ingest.rest;

/// Bodies shown in the API's description, which can be sent as they are.
final class SubscriptionExamples {
    static final String NEW =
            """
            {"url": "https://news.example/rss.xml", "name": "Example News", "interval": "15m"}
            """;

    static final String PAUSE =
            """
            {"paused": true}
            """;

    static final String OPML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head><title>My feeds</title></head>
              <body>
                <outline text="Example News" type="rss" xmlUrl="https://news.example/rss.xml"/>
              </body>
            </opml>
            """;

    static final String FOLLOWED =
            """
            {"id": "s1-e9c1cdd5b5e51ff7bd7e0d1c3c1ffa2b", "url": "https://news.example/rss.xml",
             "name": "Example News", "title": "Example: World", "fullPages": true, "interval": "15m",
             "status": "active", "createdAt": "2026-11-20T09:30:00Z",
             "lastResult": {"at": "2026-11-20T09:45:00Z", "status": 200, "newArticles": 3},
             "nextPoll": "2026-11-20T10:00:42Z"}
            """;

    private SubscriptionExamples() {}
}
