package org.inkstand.title;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkstand.title.Licence.Signal;

/** Finds out what can be read of a title when all that is known is where it lives. */
public interface Discovery {

  /**
   * Looks at a site: its home page, what that links to, the usual places, its sitemaps, its
   * robots.txt. Takes seconds, at most {@link Limits#DISCOVERY_FETCHES_MAX} fetches; adds nothing.
   *
   * @param homePage may also be the address of a feed; without a scheme https is meant
   */
  Look look(URI homePage);

  /** What a look came to. */
  sealed interface Look {

    /**
     * A title with feeds.
     *
     * @param draft ready to be added, {@link Licence#LINK}
     * @param icon its picture for lists, where it names one
     * @param samples what each feed of the draft holds, in the order of the draft
     * @param signals what the site says about its rights, for {@link Titles#recordSignals}
     * @param inWords the same as sentences
     * @param licence the draft's, as far as the signals leave it
     */
    record Found(
        TitleDraft draft,
        Optional<URI> icon,
        List<Sample> samples,
        List<Signal> signals,
        List<String> inWords,
        Licence licence)
        implements Look {
      public Found {
        samples = List.copyOf(samples);
        signals = List.copyOf(signals);
        inWords = List.copyOf(inWords);
      }
    }

    /** Nothing to read there. */
    record Nothing(String reason) implements Look {}
  }

  /**
   * What a feed holds.
   *
   * @param kind as {@code RSS}, {@code Atom}, {@code JSON Feed}, {@code news sitemap}
   * @param name as the feed calls itself; may be empty
   * @param headlines its first few
   */
  record Sample(URI address, String kind, String name, List<String> headlines) {
    public Sample {
      headlines = List.copyOf(headlines);
    }
  }
}
