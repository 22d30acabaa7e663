package org.inkstand.article.identity;

import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an item of a feed says about which article it is, and the rule that makes two items one
 * article.
 *
 * <p>Identity holds within one title; two titles that run the same wire copy have two articles,
 * which {@link Fingerprint} finds. Within a title the rule asks in this order, and the first that
 * can answer decides:
 *
 * <ol>
 *   <li><b>Canonical address.</b> The same address is the same article, whatever guid, feed,
 *       tracking parameters or headline it came with.
 *   <li><b>Guid.</b> The same guid is the same article though its address moved (a corrected slug)
 *       as long as the headlines do not contradict: some sites use one guid for all items, or count
 *       it anew after a move. A guid that is only an address is judged as an address.
 *   <li><b>Headline and time.</b> The same headline (letters and digits only) of at least {@value
 *       #HEADLINE_LETTERS_MIN} letters, published within {@link #TIME_APART_MAX}, is the same
 *       article under a changed guid and address. Short headlines ("Letters", "Weather") come back
 *       daily, so they do not count, and two items with different addresses need the same time to
 *       the minute, because a site does run "Football results" twice on a day.
 * </ol>
 *
 * <p>The rule is symmetric and every item is one article with itself. It is not transitive by guid
 * and headline, so the store keeps all {@link #keys} of an article and takes the first match in
 * this order.
 *
 * @param address the canonical address, when the item has one
 * @param guid the feed's own identifier; empty string when it has none
 * @param headline letters and digits of the headline in lower case
 * @param published when the feed says it was published
 */
public record ItemIdentity(
    Optional<CanonicalAddress> address, String guid, String headline, Optional<Instant> published) {

  /** Same headline further apart than this is a new article: a daily column keeps its name. */
  public static final Duration TIME_APART_MAX = Duration.ofHours(12);

  /** Letters below which a headline is a rubric. CJK counts double, since it says more with one. */
  public static final int HEADLINE_LETTERS_MIN = 16;

  /** Reads the identity of an item from its fields as published. */
  public static ItemIdentity of(
      Optional<URI> address, String guid, String headline, Optional<Instant> published) {
    Optional<CanonicalAddress> canonical = address.flatMap(CanonicalAddress::of);
    Optional<CanonicalAddress> ofGuid = CanonicalAddress.ofText(guid);
    return new ItemIdentity(
        canonical.or(() -> ofGuid),
        ofGuid.map(CanonicalAddress::value).orElse(guid.strip()),
        letters(headline),
        published);
  }

  /** True when both items, of one title, are one article. */
  public boolean sameArticle(ItemIdentity other) {
    if (address.isPresent() && address.equals(other.address)) {
      return true;
    }
    boolean headlinesAgree = headline.equals(other.headline);
    if (!guid.isEmpty() && guid.equals(other.guid)) {
      return headlinesAgree || headline.isEmpty() || other.headline.isEmpty() || near(other);
    }
    return headlinesAgree && weight(headline) >= HEADLINE_LETTERS_MIN && timesAgree(other);
  }

  /**
   * The names by which a store finds this item's article, strongest first: {@code a:} address,
   * {@code g:} guid, {@code h:} headline. A match by headline must still pass {@link #sameArticle}.
   */
  public List<String> keys() {
    var keys = new ArrayList<String>();
    address.ifPresent(a -> keys.add("a:" + a.value()));
    if (!guid.isEmpty()) {
      keys.add("g:" + guid);
    }
    if (weight(headline) >= HEADLINE_LETTERS_MIN) {
      keys.add("h:" + Long.toHexString(Fingerprint.of(headline).exact()));
    }
    return List.copyOf(keys);
  }

  private boolean timesAgree(ItemIdentity other) {
    if (published.isEmpty() || other.published.isEmpty()) {
      return address.isEmpty() || other.address.isEmpty();
    }
    Duration apart = Duration.between(published.get(), other.published.get()).abs();
    boolean bothPlaced = address.isPresent() && other.address.isPresent();
    return apart.compareTo(bothPlaced ? Duration.ofMinutes(1) : TIME_APART_MAX) <= 0;
  }

  /**
   * A guid kept through a changed headline is a revision; through a changed headline and day, a
   * counter.
   */
  private boolean near(ItemIdentity other) {
    return published.isPresent()
        && other.published.isPresent()
        && Duration.between(published.get(), other.published.get()).abs().compareTo(TIME_APART_MAX)
            <= 0;
  }

  private static int weight(String letters) {
    return letters.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private static String letters(String headline) {
    var letters = new StringBuilder();
    Normalizer.normalize(headline, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
