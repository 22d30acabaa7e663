package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Session.Way;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.web.desk.Lived.Life;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Whose is what stands behind each door. A golden file says of every address whose room it is, and
 * of every form of one's own how it names what it changes; so nobody adds a door without saying it.
 * Then one reader sends each of them with another's numbers.
 */
@Import({Lived.class, Lived.Kept.class, Lived.Door.class, Lived.Keys.class})
@TestPropertySource(properties = "test.outbox=desk")
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class OnesOwnTest extends DeskVisit {

  private static final Path ROUTES = Path.of("src/test/resources/org/inkstand/web/routes.txt");
  private static final Path DOORS = Path.of("src/test/resources/org/inkstand/web/doors.txt");
  private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");

  @Autowired private Lived lived;
  private Life ann;
  private TestBrowser bob;

  /**
   * A door, and what goes through it.
   *
   * @param whose everybody, own, editor, operator; coming-in where a secret is the right to enter;
   *     listening where an answer never ends
   */
  private record Door(String whose, String method, String path, String sent) {

    static Door of(String line) {
      String[] words = line.split(" ");
      return new Door(words[0], words[1], words[2], words.length > 3 ? words[3] : "");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static Stream<Door> doors() throws IOException {
    return Files.readAllLines(DOORS).stream().map(Door::of);
  }

  static Stream<Door> ownPages() throws IOException {
    return doors().filter(door -> door.whose().equals("own") && door.method().equals("GET"));
  }

  static Stream<Door> ownForms() throws IOException {
    return doors().filter(door -> door.whose().equals("own") && door.method().equals("POST"));
  }

  @BeforeEach
  void twoReaders() {
    ann = lived.life(titles);
    bob = signedIn(join(), Role.READER);
  }

  private Account join() {
    return accounts.join(new MailAddress("bob-" + UUID.randomUUID() + "@mail.example"));
  }

  private TestBrowser signedIn(Account account, Role role) {
    if (role != Role.READER) {
      accounts.setRole(account.id(), role);
    }
    TestBrowser reader = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    reader
        .cookies()
        .put("inkstand-session", lived.sessions().begin(account.id(), Way.LINK, "a browser"));
    return reader;
  }

  /** Puts what is Ann's in the place of each name; a name that nobody knows is a new kind of id. */
  private String filled(String pattern, boolean form) {
    Matcher names = NAMED.matcher(pattern);
    return names.replaceAll(
        name -> {
          String value = ann.named().get(name.group(1));
          assertThat(value)
              .as("doors.txt names {%s}, which no test knows", name.group(1))
              .isNotNull();
          return Matcher.quoteReplacement(
              form ? URLEncoder.encode(value, StandardCharsets.UTF_8) : value);
        });
  }

  private HttpResponse<String> go(TestBrowser who, Door door) {
    String path = filled(door.path(), false);
    return door.method().equals("GET")
        ? who.get(path + filled(door.sent(), true))
        : who.post(path, filled(door.sent(), true));
  }

  @Test
  void everyDoorSaysWhoseItIs() throws IOException {
    assertThat(doors().map(Door::toString).toList())
        .as("doors.txt has each line of routes.txt, with whose room it is and what is sent")
        .isEqualTo(Files.readAllLines(ROUTES));
    assertThat(doors().map(Door::whose))
        .containsOnly("everybody", "own", "editor", "operator", "coming-in", "listening");
    assertThat(ownForms().filter(door -> door.sent().isEmpty())).isEmpty();
    assertThat(
            doors()
                .filter(door -> door.method().equals("POST") && door.whose().equals("everybody")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ownPages")
  void noPageShowsOneReadersOwnToAnother(Door door) {
    assertThat(go(bob, door).body()).as(door.toString()).doesNotContain(Lived.SECRET);
  }

  @Test
  void theSecretsOfTheTestStandOnPagesOfTheirOwner() throws IOException {
    TestBrowser owner = signedIn(ann.account(), Role.READER);
    List<String> telling =
        ownPages()
            .filter(door -> go(owner, door).body().contains(Lived.SECRET))
            .map(Door::path)
            .toList();
    assertThat(telling)
        .contains(
            "/account",
            "/account/address/{key}",
            "/following",
            "/muted",
            "/saved",
            "/saved/notes",
            "/article/{handle}",
            "/for-you/profile");
  }

  @ParameterizedTest
  @MethodSource("ownForms")
  void noFormChangesWhatIsAnothers(Door door) {
    Map<String, List<String>> before = lived.rows(ann.account());
    HttpResponse<String> answer = go(bob, door);
    assertThat(lived.rows(ann.account())).as(door.toString()).isEqualTo(before);
    assertThat(answer.body()).as(door.toString()).doesNotContain(Lived.SECRET);

    // The same, sent by its owner, changes something: else the attempt would have proved nothing.
    TestBrowser owner = signedIn(ann.account(), Role.READER);
    before = lived.rows(ann.account());
    go(owner, door);
    assertThat(lived.rows(ann.account())).as("%s by its owner", door).isNotEqualTo(before);
  }

  @Test
  void theDeskOpensToItsOwnPeopleOnly() throws IOException {
    TestBrowser publisher = signedIn(join(), Role.PUBLISHER);
    TestBrowser editor = signedIn(join(), Role.EDITOR);
    Map<String, List<String>> before = lived.rows(ann.account());
    for (Door door : doors().toList()) {
      boolean desk = door.whose().equals("operator");
      if (desk || door.whose().equals("editor")) {
        assertThat(go(bob, door).statusCode()).as("reader: %s", door).isEqualTo(403);
        assertThat(go(publisher, door).statusCode()).as("publisher: %s", door).isEqualTo(403);
        if (desk) {
          assertThat(go(editor, door).statusCode()).as("editor: %s", door).isEqualTo(403);
        }
      }
    }
    assertThat(lived.rows(ann.account())).isEqualTo(before);
  }
}
