package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.TestChromium;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeFeeds;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in a real browser: no barrier on any page, nothing wider than a telephone. */
@SpringBootTest(
    classes = DeskWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
class DeskLooksTest {

  private static final List<String> PAGES =
      List.of(
          "/sign-in",
          "/desk",
          "/desk/feeds",
          "/desk/feeds?state=forbidden",
          "/desk/feeds?q=nothing-like-it",
          "/desk/feeds/refusals",
          "/desk/feed/5",
          "/desk/feed/6?by=hour",
          "/desk/titles",
          "/desk/titles/addition",
          "/desk/title/the-northgate-courier",
          "/desk/title/the-northgate-courier/removal",
          "/desk/titles/import",
          "/desk/rules",
          "/desk/rules/trial",
          "/desk/rules?title=the-northgate-courier",
          "/desk/editing/7",
          "/desk/editing/7/cluster",
          "/desk/weights",
          "/desk/steps",
          "/desk/storage",
          "/desk/deeds",
          "/desk/password");

  @LocalServerPort private int port;
  @Autowired private Titles titles;
  @Autowired private FakeFeeds feeds;
  @Autowired private Articles articles;
  @Autowired private FakeStories stories;

  @Test
  void noPageOfTheDeskHasABarrierOrIsTooWide() {
    DeskWorld.breakThings(titles, feeds, (FakeArticles) articles);
    stories.tell(7, report(71, "Bridge falls"), report(72, "The bridge that falls"));
    List<String> wrong = new ArrayList<>();
    try (TestChromium chromium = TestChromium.start()) {
      look(chromium.browser(), 1280, ColorScheme.LIGHT, wrong);
      look(chromium.browser(), 390, ColorScheme.DARK, wrong);
      if (System.getProperty("inkstand.pictures") != null) {
        look(chromium.browser(), 1280, ColorScheme.DARK, wrong);
        look(chromium.browser(), 390, ColorScheme.LIGHT, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Article report(long id, String headline) {
    long title = titles.list().getFirst().id().value();
    return ((FakeArticles) articles).add(TestNews.article(headline).id(id).by(title));
  }

  private void look(Browser browser, int width, ColorScheme scheme, List<String> wrong) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(width, 900)
                .setColorScheme(scheme))) {
      Page page = context.newPage();
      for (String address : PAGES) {
        if (address.endsWith("/addition")) {
          page.fill("#address", "harbour.example");
          page.click(".fields button");
        } else if (address.endsWith("/trial")) {
          page.navigate("/desk/rules");
          page.fill("#file", "[127.0.0.1]\ntext = main p\nheadline = title\nbody = p");
          page.fill("#address", "http://127.0.0.1:" + port + "/about");
          page.click(".rules .deeds button");
        } else {
          page.navigate(address);
        }
        String where = "%s at %d, %s".formatted(address, width, scheme);
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
          wrong.add(where + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml());
        }
        Object over =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) {
          wrong.add(where + " is " + over + " pixels too wide");
        }
        picture(page, address, width + "-" + scheme);
        if (address.equals("/sign-in")) {
          page.fill("#name", "operator");
          page.fill("#password", DeskWorld.PASSWORD);
          page.press("#password", "Enter");
          page.waitForURL("**/desk");
        }
      }
    }
  }

  /** With {@code -Dinkstand.pictures=FOLDER} every page is kept as a picture, to be looked at. */
  private static void picture(Page page, String address, String how) {
    String folder = System.getProperty("inkstand.pictures", "");
    if (!folder.isEmpty()) {
      String name = address.substring(1).replaceAll("[^a-z0-9-]+", "_") + "-" + how + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
    }
  }
}
