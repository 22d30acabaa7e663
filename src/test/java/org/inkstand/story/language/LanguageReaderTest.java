package org.inkstand.story.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "af | Die polisie het gesê dat hulle nog nie weet wat met die kinders gebeur het nie",
        "ar | قال رئيس الوزراء إن الحكومة سوف تقدم الدعم إلى المناطق التي تضررت من الفيضانات",
        "az | Prezident bildirib ki, bu il ölkədə daha çox məktəb tikiləcək və hər kənd üçün yol olacaq",
        "be | Улады кажуць, што гэта было зроблена для таго, каб людзі маглі жыць без страху",
        "bg | Правителството обяви, че ще увеличи заплатите на учителите, които работят в малките градове",
        "bn | পুলিশ জানায়, এই ঘটনায় একটি মামলা করা হয়েছে এবং তার পর থেকে তিনি পলাতক",
        "ca | El govern ha dit que les escoles tancaran una setmana més per la pluja amb vent",
        "cs | Vláda oznámila, že příští rok zvýší platy učitelů, ale podle odborů to není dost",
        "da | Regeringen siger, at der ikke er flere penge til skolerne, men at de vil se på det efter valget",
        "de | Die Regierung hat am Dienstag mitgeteilt, dass sie die Steuern nicht erhöhen wird",
        "el | Η κυβέρνηση ανακοίνωσε ότι θα αυξήσει τους μισθούς των δασκάλων από την επόμενη χρονιά",
        "en | The government said on Tuesday that it would not raise taxes after the election",
        "es | El gobierno dijo que no subirá los impuestos para las familias con más hijos",
        "et | Valitsus teatas, et maksud ei tõuse, kuid koolid saavad juurde raha ka järgmisel aastal",
        "eu | Gobernuak esan du ez dituela zergak igoko, baina eskolak itxi egin behar dira",
        "fa | دولت اعلام کرد که مالیات را افزایش نمی دهد و این تصمیم برای سال آینده است",
        "fi | Hallitus kertoi, että verot eivät nouse, mutta koulujen rahoitus on vielä auki",
        "fr | Le gouvernement a annoncé que les impôts ne seront pas augmentés pour les familles",
        "he | הממשלה הודיעה כי לא תעלה את המסים, אבל בתי הספר לא יקבלו כסף נוסף",
        "hi | सरकार ने कहा है कि वह इस साल करों में कोई बढ़ोतरी नहीं करने जा रही है",
        "hr | Vlada je objavila da neće povećati poreze, ali će škole dobiti više novca nakon izbora",
        "hu | A kormány közölte, hogy nem emeli az adókat, de az iskolák sem kapnak több pénzt",
        "hy | Կառավարությունը հայտարարեց, որ հարկերը չեն բարձրանա այս տարի",
        "id | Pemerintah mengatakan bahwa pajak tidak akan naik pada tahun ini untuk keluarga dengan anak",
        "is | Ríkisstjórnin segir að skattar verði ekki hækkaðir og að það hafi verið rætt við þá",
        "it | Il governo ha detto che non aumenterà le tasse per le famiglie con più figli",
        "ja | 政府は来年の税金を上げないと発表したが、学校への支援についてはまだ決まっていない",
        "ka | მთავრობამ განაცხადა, რომ გადასახადები არ გაიზრდება",
        "ko | 정부는 내년에 세금을 올리지 않겠다고 밝혔다",
        "lt | Vyriausybė pranešė, kad mokesčiai nebus didinami, bet mokyklos taip pat negaus daugiau",
        "lv | Valdība paziņoja, ka nodokļi netiks celti, bet skolas arī nesaņems vairāk",
        "mk | Владата соопшти дека нема да ги зголеми даноците, но училиштата ќе добијат пари",
        "nl | De regering heeft gezegd dat de belastingen niet omhoog gaan, maar dat er ook geen geld bij komt",
        "no | Regjeringen sier at skattene ikke skal opp, men at skolene heller ikke får mer penger fra høsten av",
        "pl | Rząd poinformował, że podatki nie wzrosną, ale szkoły nie dostaną więcej pieniędzy",
        "pt | O governo disse que não vai aumentar os impostos para as famílias com mais filhos",
        "ro | Guvernul a anunțat că nu va mări taxele, dar școlile nu vor primi mai mulți bani",
        "ru | Правительство сообщило, что не будет повышать налоги, но и школы не получат больше денег",
        "sk | Vláda oznámila, že dane nebudú vyššie, ale školy nedostanú viac peňazí ako vlani",
        "sl | Vlada je sporočila, da davkov ne bo zvišala, vendar tudi šole ne bodo dobile več denarja",
        "sq | Qeveria tha se nuk do të rrisë taksat, por edhe shkollat nuk do të marrin më shumë para",
        "sr | Влада је саопштила да неће повећати порезе, али ће школе добити више новца",
        "sv | Regeringen säger att skatterna inte ska höjas, men att skolorna inte heller får mer pengar",
        "sw | Serikali imesema kuwa kodi haitaongezwa mwaka huu kwa ajili ya watu wa kipato cha chini",
        "ta | இந்த ஆண்டு வரிகள் உயர்த்தப்படாது என்று அரசு கூறியுள்ளது",
        "th | รัฐบาลกล่าวว่าจะไม่ขึ้นภาษีในปีหน้า",
        "tl | Sinabi ng pamahalaan na hindi nito itataas ang buwis para sa mga pamilya",
        "tr | Hükümet vergilerin bu yıl artmayacağını, ancak okullar için daha çok para olmadığını açıkladı",
        "uk | Уряд повідомив, що не буде підвищувати податки, але й школи не отримають більше грошей",
        "ur | حکومت نے کہا ہے کہ وہ اس سال ٹیکس میں اضافہ نہیں کرے گی",
        "vi | Chính phủ cho biết sẽ không tăng thuế trong năm nay đối với các gia đình có con nhỏ",
        "zh | 政府表示明年不会提高税收，但学校也不会得到更多的资金",
      })
  void aSentenceOfNewsTellsItsLanguage(String language, String sentence) {
    assertThat(LanguageReader.read(sentence).code()).isEqualTo(language);
  }

  @Test
  void whatATitleSaysOfItselfDecidesWhatAHeadlineLeavesOpen() {
    assertThat(LanguageReader.read("Klopp: Liverpool 2026", "de-AT").code()).isEqualTo("de");
    assertThat(LanguageReader.read("Klopp: Liverpool 2026", "en").code()).isEqualTo("en");
  }

  @Test
  void whatATitleSaysOfItselfLosesAgainstTheText() {
    String sentence = "Die Regierung hat mitgeteilt, dass sie die Steuern nicht erhöhen wird";
    assertThat(LanguageReader.read(sentence, "en").code()).isEqualTo("de");
    assertThat(LanguageReader.read("정부는 세금을 올리지 않겠다고 밝혔다", "en").code()).isEqualTo("ko");
  }

  @Test
  void bokmalIsNorwegian() {
    assertThat(LanguageReader.read("2026", "nb-NO").code()).isEqualTo("no");
  }

  @Test
  void ofEqualsTheLikelierWins() {
    assertThat(LanguageReader.read("Flood in Ghent leaves hundreds homeless").code())
        .isEqualTo("en");
    assertThat(LanguageReader.read("Floed in Gent", "af").code()).isEqualTo("af");
  }

  @Test
  void whatIsNoTextHasNoLanguage() {
    assertThat(LanguageReader.read("")).isEqualTo(new Language("", 0));
    assertThat(LanguageReader.read("2026 — 14:05")).isEqualTo(new Language("", 0));
  }

  @Test
  void aLongTextIsSurerThanAHeadline() {
    double headline = LanguageReader.read("Taxes to rise in autumn").confidence();
    double text =
        LanguageReader.read(
                "The government said on Tuesday that it would raise taxes in the autumn, and that"
                    + " there was no other way to pay for the schools and for the army.")
            .confidence();
    assertThat(text).isGreaterThan(headline);
  }
}
