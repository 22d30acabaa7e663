package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other apps hand over: opened when it is ours, named when it is not, never followed. */
class ShareTest {

  private final PaperServer paper = PaperServer.shared();

  @Test
  void anArticleThatWeHaveIsOpened() throws IOException {
    Title title = paper.titles().add("The Shared Sheet", Access.OPEN);
    Article article =
        paper
            .articles()
            .add(TestNews.article("Shared").id(92_001).by(title.id().value()).at("07:00"));

    HttpResponse<String> byAddress = share("url", article.address().toString());
    HttpResponse<String> byText = share("text", "Shared: “" + article.address() + "”.");

    for (HttpResponse<String> answer : List.of(byAddress, byText)) {
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains(article.path());
    }
  }

  @Test
  void anArticleThatWeHaveNotIsOfferedAtItsPublisher() throws IOException {
    HttpResponse<String> answer = share("url", "https://www.elsewhere.example/a?b=1&c=<2>");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
    assertThat(answer.body())
        .contains("This paper does not read elsewhere.example")
        .contains("href=\"https://www.elsewhere.example/a?b=1&amp;c=\"")
        .contains("rel=\"noopener noreferrer external nofollow\"")
        .doesNotContain("/desk/titles/discovery");
  }

  @Test
  void aTitleThatWeHaveIsNamed() throws IOException {
    Title title = paper.titles().list().getFirst();

    String page = share("url", title.homePage().resolve("/not/here").toString()).body();

    assertThat(page).contains("All of", "/title/" + title.slug());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//elsewhere.example/",
        "https://paper.example@elsewhere.example/",
        "https:///nowhere",
        "a headline only"
      })
  void whatIsNoAddressOfTheWebLeadsNowhere(String shared) throws IOException {
    HttpResponse<String> answer = share("url", shared);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("There is no address in what was shared")
        .doesNotContain("elsewhere.example\"")
        .doesNotContain("href=\"javascript")
        .doesNotContain("class=\"shared-address\"");
  }

  @Test
  void theManifestSaysHowToShareAndWhereToBegin() throws IOException {
    String manifest = paper.get("/manifest.webmanifest").body();

    assertThat(manifest)
        .contains("\"share_target\":{", "\"action\":\"/share\"", "\"method\":\"GET\"")
        .contains("\"id\":\"/\"", "\"scope\":\"/\"", "\"display\":\"standalone\"", "maskable")
        .contains("\"url\":\"/search\"", "\"name\":\"Front page\"");
  }

  @Test
  void theWorkerIsServedFreshAndKnowsTheFilesOfItsEdition() throws IOException {
    HttpResponse<String> answer = paper.get("/sw.js");

    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
    assertThat(answer.body())
        .contains(paper.bean(org.inkstand.web.frame.Assets.class).path("inkstand.css"));
  }

  private HttpResponse<String> share(String field, String value) throws IOException {
    return paper.get("/share?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
