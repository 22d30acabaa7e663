package org.inkstand.walls;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is deliberately absent: each rule is a promise to the people who use Inkstand. */
class AbsenceTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.inkstand");

  private static final String[] PURE = {
    "org.inkstand.feed.format..",
    "org.inkstand.title.rights..",
    "org.inkstand.article.extract..",
    "org.inkstand.article.clean..",
    "org.inkstand.article.identity..",
    "org.inkstand.story.language..",
    "org.inkstand.story.words..",
    "org.inkstand.story.copies..",
    "org.inkstand.story.subject..",
    "org.inkstand.story.cluster..",
    "org.inkstand.story.label..",
    "org.inkstand.edition.signal..",
    "org.inkstand.edition.compose..",
    "org.inkstand.member.wall..",
    "org.inkstand.member",
    "org.inkstand.reader.marks..",
    "org.inkstand.reader.taste..",
    "org.inkstand.royalty.allocation..",
  };

  @Test
  void rankIsBlindToMoneyAndToPersons() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.inkstand.edition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.inkstand.account..",
                "org.inkstand.reader..",
                "org.inkstand.member..",
                "org.inkstand.royalty.."));
  }

  @Test
  void billingDoesNotKnowWhatYouRead() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.inkstand.member..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.inkstand.reader.."));
  }

  @Test
  void royaltiesKnowNoPerson() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.inkstand.royalty..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "org.inkstand.account..", "org.inkstand.reader..", "org.inkstand.member..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "org.inkstand.reader.tally..",
                                "org.inkstand.member.receipts..")))));
  }

  @Test
  void onlySixRoomsReachOut() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.inkstand.kit.http..",
                "org.inkstand.title.discover..",
                "org.inkstand.feed.poll..",
                "org.inkstand.article.fetch..",
                "org.inkstand.account.provider..",
                "org.inkstand.member.provider..",
                "org.inkstand.letter.send..",
                "org.inkstand.app..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "org.inkstand.kit.http..",
                        "org.apache.hc..",
                        "java.net.http..",
                        "javax.net..")
                    // Reading an address reaches nobody.
                    .and(not(simpleName("WebAddress")))));
  }

  @Test
  void onlyStoreRoomsSpeakSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.inkstand..store..", "org.inkstand.kit.sql..", "org.inkstand.app.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."));
  }

  @Test
  void pureRoomsTakeValuesAndReturnValues() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "java.sql..",
                        "org.springframework..",
                        "org.inkstand.kit.sql..",
                        "org.inkstand.kit.http..")
                    .or(assignableTo(Clock.class))));
  }

  @Test
  void pureRoomsHaveNoClockAndNoDice() {
    for (Class<?> clock : new Class<?>[] {Instant.class, LocalDate.class, ZonedDateTime.class}) {
      check(noClasses().that().resideInAnyPackage(PURE).should().callMethod(clock, "now"));
    }
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random"));
  }

  @Test
  void noPackageDependsOnItselfByADetour() {
    slices()
        .matching("org.inkstand.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage("org.inkstand.web.jte.."), alwaysTrue())
        .ignoreDependency(alwaysTrue(), resideInAPackage("org.inkstand.web.jte.."))
        .check(CLASSES);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
