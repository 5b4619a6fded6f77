package org.stancewire.bench.postgres;

import java.util.Map;

/// The statements by their names. What a request asks for stands in them as `:name`. A page comes
/// with the number of all that it is a part of, as the feed's does.
final class Statements {
    private static final String PAGE =
            """
            with found as materialized (%s)
            select '{"total":' || (select count(*) from found)
                || ',"articles":[' || coalesce(string_agg(item, ','), '') || ']}'
            from (select item from article join
                (select id, time from found order by time desc, id limit 20) page using (id)
                order by page.time desc, id) items
            """;

    private static final Map<String, String> ALL =
            Map.of(
                    "newest",
                    """
                    select '{"total":' || (select count(*) from article)
                        || ',"articles":[' || string_agg(item, ',') || ']}'
                    from (select item from article order by time desc, id limit 20) page
                    """,
                    "article",
                    "select json from article where id = :id",
                    "filtered",
                    PAGE.formatted(
                            """
                            select id, article.time from mentioned join article using (id)
                            where entity = :entity and language = :language
                                and mentioned.time between :from::timestamptz and :to::timestamptz
                            """),
                    "word",
                    PAGE.formatted(
                            """
                            select id, time from article
                            where words @@ plainto_tsquery('english', :q)
                                and language = :language
                            """),
                    "words",
                    PAGE.formatted(
                            """
                            select id, time from article
                            where words @@ (plainto_tsquery('english', :q)
                                || plainto_tsquery('russian', :q))
                            """),
                    "stance",
                    PAGE.formatted(
                            """
                            select distinct id, time from stance
                            where target = :target and polarity = :polarity
                                and confidence >= :minConfidence::float8
                            """),
                    "facet",
                    """
                    select json_agg(found)::text from (
                        select source, count(*) from mentioned join article using (id)
                        where entity = :entity group by source order by 2 desc, 1 limit 20) found
                    """,
                    "timeline",
                    """
                    select json_agg(found)::text from (
                        select date_trunc('day', time) as day, count(*) from mentioned
                        where entity = :entity group by 1 order by 1) found
                    """,
                    "matrix",
                    """
                    select json_agg(found)::text from (
                        select holder, target, count(*) filter (where polarity = 'FAVOR') as favor,
                            count(*) filter (where polarity = 'AGAINST') as against,
                            avg(confidence), max(time) as newest
                        from stance
                        where time between :from::timestamptz and :to::timestamptz
                            and confidence >= :minConfidence::float8
                        group by holder, target order by count(*) desc, holder, target limit 100)
                        found
                    """);

    private Statements() {}

    static String of(String name) {
        String statement = ALL.get(name);
        if (statement == null) {
            throw new IllegalArgumentException("no statement '" + name + "'");
        }
        return statement;
    }
}
