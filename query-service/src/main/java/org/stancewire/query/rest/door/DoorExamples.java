package org.stancewire.query.rest.door;

/// Bodies shown in the API's description, which can be sent as they are, and answers.
final class DoorExamples {
    static final String ARTICLE =
            """
            {
              "title": "Ferry crews turn against the new timetable",
              "source": "Example News",
              "publishedAt": "2026-11-21",
              "text": "The ferry crews' union rejects the mayor's timetable. \\"It asks too much,\\" its chair said."
            }
            """;

    static final String TEXT =
            """
            # Ferry crews turn against the new timetable

            November 21, 2026

            The ferry crews' union rejects the mayor's timetable. "It asks too much," its chair said.
            """;

    static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta property="og:title" content="Ferry crews turn against the new timetable"></head>
            <body>
              <p>The ferry crews' union rejects the mayor's timetable. "It asks too much," its chair said.</p>
            </body>
            </html>
            """;

    static final String TAKEN =
            """
            {"id": "t1-7abcfc10c593bb4f7b36f0b2bbebe9fa", "position": "1.3-2"}
            """;

    static final String SUBSCRIPTION =
            """
            {"url": "https://news.example/rss.xml", "name": "Example News", "interval": "15m"}
            """;

    static final String PAUSE =
            """
            {"paused": true}
            """;

    static final String FOLLOWED =
            """
            {"id": "s1-e9c1cdd5b5e51ff7bd7e0d1c3c1ffa2b", "url": "https://news.example/rss.xml",
             "name": "Example News", "title": "Example: World", "fullPages": true, "interval": "15m",
             "status": "active", "createdAt": "2026-11-20T09:30:00Z",
             "lastResult": {"at": "2026-11-20T09:45:00Z", "status": 200, "newArticles": 3},
             "nextPoll": "2026-11-20T10:00:42Z"}
            """;

    static final String LIST =
            """
            {"subscriptions": [
              {"id": "s1-e9c1cdd5b5e51ff7bd7e0d1c3c1ffa2b", "url": "https://news.example/rss.xml",
               "fullPages": true, "status": "active", "createdAt": "2026-11-20T09:30:00Z",
               "nextPoll": "2026-11-20T10:00:42Z"}],
             "total": 1}
            """;

    private DoorExamples() {}
}
