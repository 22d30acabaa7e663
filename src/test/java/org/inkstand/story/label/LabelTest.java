package org.inkstand.story.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelTest {

  private static final long NOON = 1_795_262_400L;

  private long next = 1;

  @Test
  void aStoryBearsTheHeadlineThatSaysWhatTheOthersSay() {
    Label label =
        Label.of(
            List.of(
                account(1, "Storm", ""),
                account(2, "Storm Ada leaves thousands without power in Ghent", ""),
                account(3, "Thousands without power after storm Ada hits Ghent", ""),
                account(4, "My evening without Netflix in Ghent", "")));
    assertThat(label.headline()).contains("thousands").contains("power");
  }

  @Test
  void aShoutIsNotTheStorysName() {
    Label label =
        Label.of(
            List.of(
                account(1, "WATCH: Storm Ada leaves thousands without power in Ghent", ""),
                account(2, "Storm Ada leaves thousands without power in Ghent", "")));
    assertThat(label.best()).isEqualTo(2);
  }

  @Test
  void aCopyGivesWayToItsOriginal() {
    Account copy =
        new Account(2, 8, "Storm Ada leaves thousands in dark", "", "en", NOON + 9, true, true);
    Label label = Label.of(List.of(copy, account(1, "Storm Ada leaves thousands in dark", "")));
    assertThat(label.best()).isEqualTo(1);
    assertThat(label.originals()).isEqualTo(1);
    assertThat(label.titles()).isEqualTo(2);
  }

  @Test
  void peopleAndPlacesAreNamedByThoseWhoNameThem() {
    Label label =
        Label.of(
            List.of(
                account(1, "Flood", "The river rose in Ghent, and Anna Peeters left her house."),
                account(2, "Flood", "Streets in Ghent are closed, said mayor Anna Peeters today."),
                account(3, "Flood", "Help came from Antwerp on Friday.")));
    assertThat(label.names())
        .containsExactly(
            new Name("Anna Peeters", Name.Kind.PERSON, 2), new Name("Ghent", Name.Kind.PLACE, 2));
  }

  @Test
  void aGermanNounIsNoName() {
    Account german =
        new Account(
            1, 1, "Flut", "Das Wasser stieg, sagte Anna Peeters im Rathaus.", "de", 1, true, false);
    assertThat(Label.of(List.of(german)).names())
        .extracting(Name::text)
        .containsExactly("Anna Peeters");
  }

  @Test
  void theFirstToTellIsRemembered() {
    Account late = new Account(5, 50, "Flood in Ghent kills two", "", "en", NOON + 60, true, false);
    Account early = new Account(9, 90, "Flood in Ghent", "", "en", NOON, true, false);
    Label label = Label.of(List.of(late, early));
    assertThat(label.firstTitle()).isEqualTo(90);
    assertThat(label.firstArticle()).isEqualTo(9);
    assertThat(label.firstSecond()).isEqualTo(NOON);
    assertThat(label.lastSecond()).isEqualTo(NOON + 60);
  }

  @Property(tries = 50)
  void theOrderOfAccountsChangesNothing(@ForAll List<String> headlines, @ForAll int seed) {
    List<Account> accounts = new ArrayList<>();
    accounts.add(account(1, "Flood in Ghent", "Water rose in Ghent."));
    headlines.forEach(headline -> accounts.add(account(2, headline, headline)));
    Label label = Label.of(accounts);
    Collections.shuffle(accounts, new Random(seed));
    assertThat(Label.of(accounts)).isEqualTo(label);
  }

  private Account account(long title, String headline, String text) {
    long number = next++;
    return new Account(number, title, headline, text, "en", NOON + 60 * number, true, false);
  }
}
