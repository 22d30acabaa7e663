package org.inkstand.feed.poll;

import java.time.Clock;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.News;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** What the poller works with. */
@Component
record Surroundings(
    FeedSettings settings,
    FeedLedger ledger,
    Titles titles,
    HttpFetcher fetcher,
    News news,
    Clock clock) {}
