package org.inkstand.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTopicTest {

  @Test
  void seventeenSectionsEachHaveACodeASlugAndAName() {
    assertThat(MediaTopic.values()).hasSize(17);
    assertThat(Arrays.stream(MediaTopic.values()).map(MediaTopic::slug)).doesNotHaveDuplicates();
    for (MediaTopic topic : MediaTopic.values()) {
      assertThat(topic.qcode()).matches("medtop:\\d{2}0{6}");
      assertThat(MediaTopic.find(topic.qcode())).contains(topic);
      assertThat(MediaTopic.findBySlug(topic.slug())).contains(topic);
      assertThat(MediaTopic.above(topic.qcode())).contains(topic);
    }
  }

  @Test
  void aTopicOfAnyLevelStandsBelowItsSection() {
    assertThat(MediaTopic.above("medtop:20000344")).contains(MediaTopic.BUSINESS);
    assertThat(MediaTopic.above("medtop:20000418")).contains(MediaTopic.ENVIRONMENT);
    assertThat(MediaTopic.above("medtop:99999999")).isEmpty();
    assertThat(MediaTopic.above("subject")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sport, SPORT",
    "BBC News - Business, BUSINESS",
    "Wirtschaft, BUSINESS",
    "economía, BUSINESS",
    "ECONOMIA, BUSINESS",
    "Science & Environment, SCIENCE",
    "Sci-Tech, SCIENCE",
    "Feuilleton, CULTURE",
    "Kultur und Unterhaltung, CULTURE",
    "Política nacional, POLITICS",
    "Спорт, SPORT",
    "политика, POLITICS",
    "اقتصاد, BUSINESS",
    "رياضة, SPORT",
    "スポーツ, SPORT",
    "科技, SCIENCE",
    "经济, BUSINESS",
    "정치, POLITICS",
    "खेल, SPORT",
    "Life & Style, LIFESTYLE",
    "The Guardian: Football, SPORT",
    "Faits divers, CRIME",
    "Météo, WEATHER",
    "Climate Crisis, ENVIRONMENT",
    "Ukraine-Krieg, CONFLICT",
    "Gesundheit, HEALTH",
    "Utdanning, EDUCATION",
    "F1, SPORT",
  })
  void aNewspapersOwnWordForASectionIsUnderstood(String name, MediaTopic topic) {
    assertThat(MediaTopic.guess(name)).contains(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "World",
        "Opinion",
        "Top Stories",
        "Home",
        "Noticias para hoy",
        "International",
        "42",
        "Een lange zin waarin het woord sport zomaar ergens voorkomt vandaag"
      })
  void aNameThatIsNoSubjectIsNotGuessed(String name) {
    assertThat(MediaTopic.guess(name)).isEmpty();
  }
}
