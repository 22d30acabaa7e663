package org.inkstand.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

  @ParameterizedTest
  @CsvSource({
    "barcelona, バルセロナ, برشلونة, барселона",
    "senegal, セネガル, سنغال, сенегал",
    "tennessee, テネシー, تينيسي, теннесси",
    "vladivostok, ヴラディヴォストク, فلاديفوستوك, владивосток",
    "columbia, コロンビア, كولومبيا, колумбия",
  })
  void aNameSoundsTheSameInFourScripts(String latin, String kana, String arabic, String cyrillic) {
    assertThat(Sound.of(kana)).isEqualTo(Sound.of(latin));
    assertThat(Sound.of(cyrillic)).isEqualTo(Sound.of(latin));
    // Arabic writes the c of Barcelona sh, which is the same letter here.
    assertThat(Sound.of(arabic)).isEqualTo(Sound.of(latin));
  }

  @Test
  void marksOfLatinLettersAreNotHeard() {
    assertThat(Sound.of("brávik")).isEqualTo(Sound.of("bravik")).isEqualTo("BRBK");
  }

  @Test
  void aNameOfFewConsonantsIsNotHeard() {
    assertThat(Sound.of("oslo")).isEmpty();
    assertThat(Sound.of("アイオワ")).isEmpty();
  }

  @Test
  void namesThatDifferSoundDifferent() {
    assertThat(Sound.of("madrid")).isNotEqualTo(Sound.of("marseille"));
    assertThat(Sound.of("テキサス")).isNotEqualTo(Sound.of("kansas"));
  }

  @Property(tries = 200)
  void nothingBreaksIt(@ForAll String word) {
    String sound = Sound.of(word);
    assertThat(sound).matches("[BDKMNRST]*");
    assertThat(sound).doesNotMatch(".*(.)\\1.*");
  }
}
