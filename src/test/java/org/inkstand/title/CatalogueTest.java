package org.inkstand.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = Catalogue.load();
  private final List<TitleDraft> all = catalogue.starter("all");

  @Test
  void hundredsOfTitlesOfManyCountriesAndLanguagesShip() {
    assertThat(all).hasSizeGreaterThanOrEqualTo(400);
    assertThat(all.stream().map(TitleDraft::country).distinct().count()).isGreaterThan(100);
    assertThat(all.stream().map(TitleDraft::language).distinct().count()).isGreaterThan(50);
  }

  @Test
  void everyAddressIsAWholeWebAddress() {
    for (TitleDraft title : all) {
      assertThat(title.homePage().getScheme()).isIn("http", "https");
      assertThat(title.homePage().getHost()).as(title.name()).isNotEmpty();
      assertThat(title.feeds()).as(title.name()).isNotEmpty();
      for (FeedDraft feed : title.feeds()) {
        assertThat(feed.address().getScheme()).isIn("http", "https");
        assertThat(feed.address().getHost()).as(feed.toString()).isNotEmpty();
      }
    }
  }

  @Test
  void sectionsAreTopLevelMediaTopics() {
    assertThat(all.stream().flatMap(title -> title.feeds().stream()).map(FeedDraft::section))
        .allMatch(section -> section.isEmpty() || MediaTopic.find(section).isPresent());
  }

  @Test
  void countriesAndLanguagesAreCodesThatTheWorldKnows() {
    Set<String> countries = Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());
    for (TitleDraft title : all) {
      // Kosovo has no code of its own; XK is the one that everybody uses.
      if (!title.country().isEmpty() && !title.country().equals("XK")) {
        assertThat(countries).as(title.name()).contains(title.country());
      }
      assertThat(tag(title.language())).as(title.name()).isEqualTo(title.language());
    }
  }

  private static String tag(String language) {
    try {
      return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    } catch (IllformedLocaleException _) {
      return "no language";
    }
  }

  @Test
  void noTitleAndNoFeedIsThereTwice() {
    assertThat(all.stream().map(title -> TitleDraft.place(title.homePage())))
        .doesNotHaveDuplicates();
    assertThat(
            all.stream()
                .flatMap(title -> title.feeds().stream())
                .map(feed -> TitleDraft.place(feed.address())))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTitleStartsWithAnExcerptAndALink() {
    assertThat(all).allMatch(title -> title.licence().equals(Licence.LINK));
  }

  @Test
  void theWorldSetIsAPaperByItself() {
    List<TitleDraft> world = catalogue.starter(Catalogue.DEFAULT_STARTER);
    assertThat(world).hasSizeBetween(60, 90);
    assertThat(world.stream().map(TitleDraft::country).distinct().count()).isGreaterThan(40);
    assertThat(
            world.stream()
                .flatMap(title -> title.feeds().stream())
                .map(FeedDraft::section)
                .filter(section -> !section.isEmpty())
                .distinct()
                .count())
        .isGreaterThanOrEqualTo(10);
  }

  @Test
  void everySetHasTitlesAndAnUnknownNameIsRefused() {
    assertThat(catalogue.names())
        .startsWith("world", "all")
        .contains("country-de", "language-ar", "language-pt-br");
    for (String name : catalogue.names()) {
      assertThat(catalogue.starter(name)).as(name).isNotEmpty();
    }
    assertThatThrownBy(() -> catalogue.starter("mars")).isInstanceOf(TitleRefused.class);
  }
}
