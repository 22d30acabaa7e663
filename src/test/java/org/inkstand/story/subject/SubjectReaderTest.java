package org.inkstand.story.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkstand.story.subject.SubjectReader.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectReaderTest {

  private static final SubjectReader READER = new SubjectReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01 | en | Director's new film opens the festival with a standing ovation for its lead actress",
        "02 | en | Two men arrested after armed robbery, police say; court sets bail",
        "03 | en | Earthquake of magnitude 6.1 destroys villages, rescuers search the rubble",
        "04 | en | Shares fall as the central bank raises interest rates to fight inflation",
        "05 | en | Teachers and pupils return to schools after the summer exams",
        "06 | en | Carbon emissions and deforestation threaten endangered species",
        "07 | en | New vaccine protects patients against the virus, hospital doctors report",
        "09 | en | Workers walk out as unions call a strike over wages and layoffs",
        "11 | en | Parliament votes on the minister's bill before the election campaign",
        "12 | en | Bishops meet the pope at the Vatican as pilgrims fill the churches",
        "13 | en | Astronomers find a planet with a space telescope, NASA says",
        "15 | en | Striker scores twice as the club wins the cup final on penalties",
        "16 | en | Rebels and government troops exchange missile attacks despite the ceasefire",
        "17 | en | Forecasters expect heavy rain and falling temperatures, with snow in the north",
        "04 | de | Konzern steigert Umsatz und Gewinn, Aktie steigt an der Börse",
        "15 | de | Der Trainer lobt seine Mannschaft nach dem Sieg im Pokal",
        "11 | fr | Le gouvernement perd le vote au Sénat, les députés votent la loi",
        "02 | es | La policía detiene a un sospechoso de asesinato; el juez ordena prisión",
        "15 | it | La squadra vince la partita di campionato con un gol nel finale",
        "04 | pt | Bolsa sobe com lucro de bancos e queda dos juros e da inflação",
        "11 | ru | Депутаты парламента приняли закон, президент назначил министра",
      })
  void aHeadlineTellsItsSection(String section, String language, String headline) {
    assertThat(first(filing(headline, language))).isEqualTo("medtop:" + section + "000000");
  }

  @Test
  void whatTheTitleSaysHelpsWhereTheWordsSayLittle() {
    assertThat(first(new Filing("Smith returns", "", List.of("Sport"), "", "en")))
        .isEqualTo("medtop:15000000");
    assertThat(
            first(
                new Filing(
                    "Smith returns",
                    "",
                    List.of(),
                    "https://example.org/business/2026/11/smith-returns",
                    "en")))
        .isEqualTo("medtop:04000000");
  }

  @Test
  void theArticlesOwnNameIsNoFolder() {
    Filing named = new Filing("Smith returns", "", List.of(), "https://example.org/sport", "en");
    assertThat(READER.sections(named)).isEqualTo(READER.sections(filing("Smith returns", "en")));
  }

  @Test
  void aTopicThatAnArticleNamesIsItsSubject() {
    List<Subject> subjects = READER.read(filing("Soccer: club sacks coach", "en"));
    assertThat(subjects.getFirst().qcode()).isEqualTo("medtop:15000000");
    assertThat(READER.read(filing("Fußball: Trainer entlassen", "de")).getFirst().name())
        .isEqualTo("sport");
  }

  @Test
  void aTopicBelowItsSectionFollowsIt() {
    List<Subject> subjects =
        READER.read(
            filing(
                "Ice hockey: home side wins the final of the cup, the coach praises team", "en"));
    assertThat(subjects).extracting(Subject::name).startsWith("sport").contains("ice hockey");
  }

  @Test
  void anArticleThatIsAboutTwoThingsSaysBoth() {
    List<Subject> subjects =
        READER.read(
            filing("Hospital doctors and nurses strike over wages, unions and patients say", "en"));
    assertThat(subjects).extracting(Subject::qcode).contains("medtop:07000000", "medtop:09000000");
  }

  @Property(tries = 100)
  void everyArticleHasAFirstSection(@ForAll String headline, @ForAll String body) {
    List<Subject> subjects = READER.read(new Filing(headline, body, List.of(), "", ""));
    assertThat(subjects).isNotEmpty();
    assertThat(subjects.getFirst().qcode()).matches("medtop:(0[1-9]|1[0-7])000000");
    double sum = 0;
    for (double likely : READER.sections(new Filing(headline, body, List.of(), "", ""))) {
      sum += likely;
    }
    assertThat(sum).isBetween(0.999, 1.001);
  }

  private static Filing filing(String headline, String language) {
    return new Filing(headline, "", List.of(), "", language);
  }

  private static String first(Filing filing) {
    return READER.read(filing).getFirst().qcode();
  }
}
