package org.inkstand.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inkstand.TestBrowser;
import org.inkstand.article.Article;
import org.inkstand.reader.Follow;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.Limits;
import org.inkstand.reader.ReaderId;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** What a reader keeps, through a browser, with real accounts and a real store. */
class LibraryPagesTest {

  private final LibraryWorld world = LibraryWorld.shared();

  @Test
  void oneClickFollowsAndAnotherTakesItBack() {
    Title title = world.titles.get(3);
    String page = "/title/" + title.slug();
    String form = "kind=TITLE&value=" + title.slug() + "&to=" + page;
    assertThat(world.ben.get(page).body()).contains(">Follow<").contains("action=\"/following\"");

    HttpResponse<String> done = world.ben.post("/following", form);

    assertThat(TestBrowser.place(done)).isEqualTo(page);
    assertThat(world.ben.get(page).body()).contains("action=\"/following/end\"");
    assertThat(world.ben.get("/following").body()).contains(title.name(), "6 unread");
    world.ben.post("/following/end", form);
    assertThat(world.ben.get("/following").body()).doesNotContain("/title/" + title.slug());
  }

  @Test
  void aVisitorIsAskedInAndComesBack() {
    String page = "/title/" + world.titles.get(3).slug();

    assertThat(world.visitor.get(page).body())
        .contains("href=\"/sign-up?to=%2Ftitle%2Fisland-day\"")
        .doesNotContain("_csrf");
    assertThat(TestBrowser.place(world.browser().get("/following"))).contains("/sign-in");
  }

  @Test
  void nobodyIsLedAwayFromThisPaper() {
    for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      HttpResponse<String> done =
          world.ben.post("/following", "kind=PLACE&value=Ghent&to=" + to.replace("\\", "%5C"));
      assertThat(TestBrowser.place(done)).isEqualTo("/following");
    }
  }

  @Test
  void nothingIsDoneWithoutTheProofThatTheFormIsOurs() {
    for (String path :
        new String[] {
          "/following",
          "/muted",
          "/saved",
          "/saved/tags",
          "/saved/notes",
          "/history/place",
          "/history/forgetting",
          "/appearance",
          "/following/read",
          "/saved/notes/end"
        }) {
      assertThat(world.ben.postBare(path, "kind=PLACE&value=Ghent&article=1&note=1").statusCode())
          .as(path)
          .isEqualTo(403);
    }
  }

  @Test
  void oneReaderTouchesNothingOfAnother() {
    ReaderId ann = world.annId;
    Highlights highlights = world.bean(Highlights.class);
    long mark = highlights.mark(ann, world.news.get(3).id(), "zqdxj", "hers alone");

    world.ben.post("/saved/notes/end", "note=" + mark);
    world.ben.post("/saved/notes/change", "id=" + mark + "&note=his");

    assertThat(highlights.of(ann, world.news.get(3).id()).getFirst().note())
        .isEqualTo("hers alone");
    for (String path :
        new String[] {
          "/saved/notes", "/saved/notes.json", "/saved/notes.md", world.news.get(3).path()
        }) {
      assertThat(world.ben.get(path).body()).as(path).doesNotContain("hers alone");
    }
    highlights.erase(ann, mark);
  }

  @Test
  void aSavedArticleHasItsTagsAndIsFoundByThem() {
    Article article = world.news.get(3);
    world.ben.post("/saved", "article=4&to=" + article.path());
    world.ben.post("/saved/tags", "article=4&tags=Golf%2C+weekend");

    assertThat(world.ben.get(article.path()).body()).contains("action=\"/saved/end\"");
    assertThat(world.ben.get("/saved?tag=weekend").body()).contains(article.headline());
    assertThat(world.ben.get("/saved?tag=else").body()).doesNotContain(article.headline());
    assertThat(world.ann.get("/saved").body()).doesNotContain(article.headline());
    world.ben.post("/saved/end", "article=4");
    assertThat(world.ben.get("/saved").body()).contains("Nothing is saved yet");
  }

  @Test
  void whatWasOpenedIsContinuedOnAnotherDevice() {
    Article article = world.news.get(7);
    world.ben.get(article.path());
    world.ben.post("/history/place", "article=8&place=3&places=12&end=0");

    assertThat(world.ben.get(article.path()).body()).contains("data-place=\"3\"");
    assertThat(world.ben.get("/history").body()).contains("25 % read", article.headline());
    assertThat(world.ben.get("/history?q=zqhxj").body()).contains(article.headline());
    assertThat(world.ben.get("/history?q=zzz").body()).doesNotContain(article.headline());
    world.ben.post("/history/place", "article=8&place=12&places=12&end=1");
    assertThat(world.ben.get("/history").body()).contains("finished");
    world.ben.post("/history/forgetting", "article=8");
    assertThat(world.ben.get("/history").body()).doesNotContain(article.headline());
  }

  @Test
  void aDeviceThatFetchesAnArticleForLaterHasNotOpenedIt() {
    Article article = world.news.get(11);
    TestBrowser worker = world.browser();
    worker.signIn("ann@mail.example", org.inkstand.web.desk.DeskWorld.PASSWORD, "/");
    worker.header("Sec-Fetch-Dest", "empty");

    assertThat(worker.get(article.path()).statusCode()).isEqualTo(200);

    assertThat(world.bean(Library.class).opened(world.annId, article.id())).isEmpty();
  }

  @Test
  void savingAnArticleSaysSomethingOfItsReadersTaste() {
    ForYou own = world.bean(ForYou.class);
    own.startAfresh(world.annId);

    world.ann.post("/saved", "article=10");
    var learned = own.profile(world.annId).interests();
    world.ann.post("/saved", "article=10");

    assertThat(learned).isNotEmpty().allMatch(line -> line.weight(world.now()) > 0);
    assertThat(own.profile(world.annId).interests()).isEqualTo(learned);
    world.ann.post("/saved/end", "article=10");
    own.startAfresh(world.annId);
  }

  @Test
  void everyDeedIsInTheCount() {
    Title title = world.titles.get(2);
    world.ben.post("/following", "kind=TITLE&value=" + title.slug());
    assertThat(counts()).contains("{\"slug\":\"ridge-post\",\"unread\":6}");

    world.ben.get(world.news.get(2).path());
    assertThat(counts()).contains("{\"slug\":\"ridge-post\",\"unread\":5}");
    assertThat(world.ben.get("/api/v1/unread/ridge-post").body())
        .isEqualTo("{\"articles\":[23,19,15,11,7]}");
    world.ben.post("/following/read", "value=" + title.slug());
    assertThat(counts()).contains("{\"slug\":\"ridge-post\",\"unread\":0}");
    world.ben.post("/following/end", "kind=TITLE&value=" + title.slug());
    assertThat(world.browser().get("/api/v1/unread").statusCode()).isEqualTo(401);
  }

  private String counts() {
    return world.ben.get("/api/v1/unread").body();
  }

  @Test
  void theLookStandsInThePageOfItsReaderAndInNoOther() {
    world.ann.post("/appearance", "size=large&light=sepia&face=sans&measure=x&motion=none");

    assertThat(world.ann.get("/about").body())
        .contains("data-look=\"size-large face-sans light-sepia motion-none\"")
        .contains("data-theme=\"sepia\"");
    assertThat(world.visitor.get("/about").body())
        .doesNotContain("data-look=")
        .doesNotContain("data-theme=");
    world.ann.post("/appearance", "size=medium");
    assertThat(world.ann.get("/about").body()).contains("data-look=\"\"");
  }

  @Test
  void allOfItCanBeTakenAlong() throws IOException, InterruptedException {
    world.ben.post("/following", "kind=TITLE&value=evening-lamp");
    world.ben.post("/muted", "kind=PHRASE&value=transfer+window&until=week");
    world.ben.post("/saved", "article=10");
    world.ben.post("/saved/notes", "article=10&quote=Nothing&note=%3D1%2B1");
    world.ben.get(world.news.get(9).path());

    Map<String, String> files = unzipped("/saved/everything.zip");

    assertThat(files.get("follows.opml")).contains("xmlUrl=\"https://t1.example/rss\"");
    assertThat(files.get("follows.json")).contains("\"value\":\"evening-lamp\"");
    assertThat(files.get("mutes.json")).contains("transfer window");
    assertThat(files.get("saved.csv")).contains(LibraryWorld.marker(9));
    assertThat(files.get("history.csv")).contains(LibraryWorld.marker(9));
    assertThat(files.get("notes.md")).contains("> Nothing", "=1+1");
    assertThat(files.get("notes.json")).contains("\"quote\":\"Nothing\"");
    world.ben.post("/saved/end", "article=10");
    world.ben.post("/muted/end", "kind=PHRASE&value=transfer+window");
    world.ben.post("/following/end", "kind=TITLE&value=evening-lamp");
  }

  private Map<String, String> unzipped(String path) throws IOException, InterruptedException {
    String cookies =
        world.ben.cookies().entrySet().stream()
            .map(c -> c.getKey() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(world.base().resolve(path))
                    .header("Cookie", cookies)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void mostReadNamesNoArticleThatFewRead() {
    Library library = world.bean(Library.class);
    for (long reader = 1; reader < Limits.TALLY_READERS_MIN; reader++) {
      library.open(new ReaderId(7_000 + reader), world.news.get(14).id());
    }
    assertThat(world.visitor.get("/most-read?").body()).doesNotContain(LibraryWorld.marker(14));

    library.open(new ReaderId(7_999), world.news.get(14).id());

    assertThat(library.most(Library.Deed.OPENED, world.now().minusSeconds(86_400), 9))
        .containsKey(world.news.get(14).id());
  }

  @Test
  void whatAFormSaysIsNeverMarkup() {
    String evil = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    world.ben.post("/following", "kind=PERSON&value=" + evil);
    world.ben.post("/muted", "kind=PHRASE&value=" + evil);
    world.ben.post("/saved/notes", "article=2&note=" + evil + "&quote=" + evil);

    for (String path :
        new String[] {"/following", "/muted", "/saved/notes", "/article/2-rail-of-zqbxj"}) {
      assertThat(world.ben.get(path).body()).as(path).doesNotContain("<script>alert");
    }
    world
        .marks()
        .unfollow(
            new ReaderId(world.annId.value() + 1), Follow.Kind.PERSON, "<script>alert(1)</script>");
    world.ben.post("/muted/end", "kind=PHRASE&value=" + evil);
  }
}
