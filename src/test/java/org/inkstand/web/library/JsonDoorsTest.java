package org.inkstand.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.article.Article;
import org.inkstand.reader.Mute;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program gets that acts for a signed-in reader. */
class JsonDoorsTest {

  private static final Path ROUTES = Path.of("src/test/resources/org/inkstand/web/routes.txt");

  private final LibraryWorld world = LibraryWorld.shared();

  private JsonNode get(TestBrowser who, String path) {
    HttpResponse<String> answer = who.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<Long> numbers(JsonNode page) {
    var numbers = new ArrayList<Long>();
    page.get("articles").forEach(line -> numbers.add(line.get("id").asLong()));
    return numbers;
  }

  @Test
  void theNewestOfAllTitlesAreThere() {
    JsonNode page = get(world.ben, "/api/v1/articles");

    assertThat(numbers(page)).hasSize(20).startsWith(24L, 23L, 22L);
    Article newest = world.news.get(23);
    JsonNode line = page.get("articles").get(0);
    assertThat(line.get("headline").asString()).isEqualTo(newest.headline());
    assertThat(line.get("description_text").asString()).isEqualTo("A standfirst.");
    assertThat(line.get("uri").asString()).endsWith(newest.path());
    assertThat(line.get("canonical").asString()).isEqualTo(newest.address().toString());
    assertThat(line.get("firstcreated").asString()).isEqualTo(newest.published().toString());
    assertThat(line.get("title").get("slug").asString()).isEqualTo("island-day");
    assertThat(line.get("whole").asBoolean()).isTrue();
  }

  @Test
  void aListGoesOnWithoutRepeatingOrSkipping() {
    var seen = new ArrayList<Long>();
    String path = "/api/v1/articles?limit=7";
    while (!path.isEmpty()) {
      JsonNode page = get(world.ben, path);
      seen.addAll(numbers(page));
      path = page.has("next") ? page.get("next").asString() : "";
    }

    assertThat(seen).hasSize(24).doesNotHaveDuplicates();
  }

  @Test
  void aTitlesListIsOfThatTitleAlone() {
    assertThat(numbers(get(world.ben, "/api/v1/titles/island-day/articles?limit=3")))
        .containsExactly(24L, 20L, 16L);
    assertThat(world.ben.get("/api/v1/titles/no-such/articles").statusCode()).isEqualTo(404);
  }

  @Test
  void aSectionsListIsOfThatSectionAlone() {
    String section = world.news.getFirst().section();

    JsonNode page = get(world.ben, "/api/v1/articles?section=" + section);

    assertThat(numbers(page)).isNotEmpty().hasSizeLessThan(24);
    page.get("articles")
        .forEach(line -> assertThat(line.get("subject").get(0).asString()).isEqualTo(section));
  }

  @Test
  void wordsFindArticles() {
    JsonNode page = get(world.ben, "/api/v1/search?q=" + LibraryWorld.marker(7));

    assertThat(numbers(page)).containsExactly(8L);
    assertThat(page.get("total").asLong()).isEqualTo(1);
  }

  @Test
  void whatWasFoundIsDividedWhenThatIsAskedFor() {
    assertThat(get(world.ben, "/api/v1/search?q=golf").has("facets")).isFalse();

    JsonNode page = get(world.ben, "/api/v1/search?q=golf&facets=1");

    JsonNode facet = page.get("facets").get(0);
    assertThat(facet.get("kind").asString()).isEqualTo("language");
    assertThat(facet.get("value").asString()).isEqualTo("en");
    assertThat(facet.get("count").asLong()).isEqualTo(24);
    assertThat(facet.get("chosen").asBoolean()).isFalse();
    assertThat(facet.get("q").asString()).isEqualTo("golf lang:en");
    assertThat(page.get("estimated").asBoolean()).isTrue();
  }

  @Test
  void whereLittleIsFoundOtherWordsAreToldWhenThatIsAskedFor() {
    assertThat(get(world.ben, "/api/v1/search?q=cresset").has("reworded")).isFalse();
    assertThat(get(world.ben, "/api/v1/search?q=golf&limit=3&reworded=1").has("reworded"))
        .as("enough was found")
        .isFalse();

    JsonNode page = get(world.ben, "/api/v1/search?q=cresset&reworded=1");

    assertThat(numbers(page)).isEmpty();
    assertThat(page.get("reworded").get("words").get(0).asString()).isEqualTo("lantern");
    assertThat(numbers(page.get("reworded"))).containsExactlyInAnyOrder(1L, 6L, 11L, 16L, 21L);
  }

  @Test
  void whatItsReaderMutesIsInNoListFromThenOn() {
    Instant now = world.now();
    var golf =
        new Mute(Mute.Kind.PHRASE, "golf", Mute.Reach.TEXT, Mute.Manner.HIDE, Instant.MAX, now);
    assertThat(numbers(get(world.ann, "/api/v1/search?q=golf"))).isNotEmpty();
    assertThat(numbers(get(world.ann, "/api/v1/articles"))).contains(19L);

    world.marks().mute(world.annId, golf);

    assertThat(numbers(get(world.ann, "/api/v1/search?q=golf"))).isEmpty();
    assertThat(numbers(get(world.ann, "/api/v1/articles"))).hasSize(16).doesNotContain(19L);
    assertThat(numbers(get(world.ben, "/api/v1/articles"))).contains(19L);
    world.marks().unmute(world.annId, Mute.Kind.PHRASE, "golf");
    assertThat(numbers(get(world.ann, "/api/v1/articles"))).contains(19L);
  }

  @Test
  void whatCannotBeUnderstoodIsSaidInASentence() {
    for (String path :
        List.of(
            "/api/v1/articles?before=yesterday",
            "/api/v1/articles?section=politics",
            "/api/v1/articles?language=%22",
            "/api/v1/search",
            "/api/v1/search?q=" + "x".repeat(501))) {
      HttpResponse<String> answer = world.ben.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void nobodyGetsNothing() throws Exception {
    for (String route : doors()) {
      String path = route.replace("{slug}", "island-day") + "?q=golf";
      assertThat(world.browser().get(path).statusCode())
          .as(path)
          .isEqualTo(path.contains("openapi") ? 200 : 401);
    }
  }

  @Test
  void everyDoorIsDescribed() throws Exception {
    JsonNode said = JsonMapper.shared().readTree(world.visitor.get("/api/v1/openapi.json").body());

    assertThat(said.get("openapi").asString()).startsWith("3.1");
    assertThat(List.copyOf(said.get("paths").propertyNames()))
        .containsExactlyInAnyOrderElementsOf(doors());
    assertThat(world.ben.cookies())
        .containsKey(
            said.get("components").get("securitySchemes").get("session").get("name").asString());
  }

  private static List<String> doors() throws Exception {
    return Files.readAllLines(ROUTES).stream()
        .map(Pattern.compile("GET (/api/v1/\\S+)")::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .toList();
  }
}
