package org.inkstand.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;

/** What every engine must find in languages that are written in different ways. */
abstract class LanguageContract extends SearchWorld {

  @Test
  void accentsAreNoHurdle() {
    TestArticle[] news = {
      TestArticle.of(1, "Zürich baut").in("de").text("Die Straße nach Łódź."),
      TestArticle.of(2, "Αθήνα").in("el").text("Η πόλη της Αθήνας.")
    };
    assertThat(found("zurich", news)).containsExactly(1L);
    assertThat(found("strasse lodz")).containsExactly(1L);
    assertThat(found("αθηνα")).containsExactly(2L);
  }

  @Test
  void germanFormsMeetAndUmlautsMayBeTypedEitherWay() {
    TestArticle haus =
        TestArticle.of(1, "Neue Häuser").in("de").text("Die Bürgermeisterin in München.");
    assertThat(found("haus", haus)).containsExactly(1L);
    assertThat(found("Muenchen")).containsExactly(1L);
    assertThat(found("munchen")).containsExactly(1L);
  }

  @Test
  void frenchAndItalianArticlesAreTakenOffTheirNouns() {
    TestArticle[] news = {
      TestArticle.of(1, "L’élection d'Orléans").in("fr"), TestArticle.of(2, "L'acqua alta").in("it")
    };
    assertThat(found("election", news)).containsExactly(1L);
    assertThat(found("l'élection orleans")).containsExactly(1L);
    assertThat(found("acqua")).containsExactly(2L);
  }

  @Test
  void arabicIsFoundWithoutItsMarksAndHamzas() {
    TestArticle[] news = {
      TestArticle.of(1, "الانتخابات في المدينة")
          .in("ar")
          .text("أُجِّلَت الانتخابات إلى يوم الأحد ٢٢ نوفمبر.")
    };
    assertThat(found("الاحد", news)).containsExactly(1L);
    assertThat(found("اجلت")).containsExactly(1L);
    assertThat(found("انتخابات")).containsExactly(1L);
    assertThat(found("22")).containsExactly(1L);
  }

  @Test
  void japaneseIsFoundWithoutSpaces() {
    TestArticle[] news = {
      TestArticle.of(1, "東京都知事選挙の結果").in("ja").text("コンピュータで集計した。"),
      TestArticle.of(2, "京都の秋").in("ja").text("紅葉が見ごろ。")
    };
    assertThat(found("選挙", news)).containsExactly(1L);
    assertThat(found("秋")).containsExactly(2L);
    assertThat(found("選挙結果")).isEmpty();
    assertThat(found("選挙　結果")).containsExactly(1L);
    assertThat(found("「知事選挙」")).containsExactly(1L);
    assertThat(found("ｺﾝﾋﾟｭｰﾀ")).containsExactly(1L);
  }

  @Test
  void chineseKoreanThaiHebrewHindiAndRussianAreFound() {
    TestArticle[] news = {
      TestArticle.of(1, "市长选举结束").in("zh"),
      TestArticle.of(2, "대통령은 서울에서 연설했다").in("ko"),
      TestArticle.of(3, "การเลือกตั้งผู้ว่าราชการ").in("th"),
      TestArticle.of(4, "הבחירות בירושלים").in("he"),
      TestArticle.of(5, "चुनाव के नतीजे").in("hi"),
      TestArticle.of(6, "Самолёт сел в Москве").in("ru")
    };
    assertThat(found("选举", news)).containsExactly(1L);
    assertThat(found("대통령")).containsExactly(2L);
    assertThat(found("เลือกตั้ง")).containsExactly(3L);
    assertThat(found("בירושלים")).containsExactly(4L);
    assertThat(found("चुनाव")).containsExactly(5L);
    assertThat(found("самолет")).containsExactly(6L);
    assertThat(found("москва")).containsExactly(6L);
  }
}
