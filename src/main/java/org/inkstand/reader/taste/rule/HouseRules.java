package org.inkstand.reader.taste.rule;

import java.util.List;
import org.inkstand.reader.taste.Rule;

/**
 * The rules of the house, in the order in which they act.
 *
 * <p>Muting is no rule: what is muted is never offered.
 */
public final class HouseRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new Importance(),
          new Freshness(),
          new GuessedInterests(),
          new FollowBeatsGuess(),
          new LessIsLess(),
          new TheirLanguages(),
          new ReadSinks(),
          new Variety(),
          new Serendipity(),
          new LeadStays());

  private HouseRules() {}
}
