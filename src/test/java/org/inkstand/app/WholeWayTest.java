package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkstand.TestChromium;
import org.inkstand.app.PressTexts.Deep;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.post.Post;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.Test;

/**
 * The whole way of somebody who comes by, with the whole service in a real browser: the wall, a
 * letter, back in the article, a page of their own, what is muted, what is kept, and out again.
 */
@SuppressWarnings("NullAway.Init") // the one test fills the fields
class WholeWayTest {

  private static final String ADDRESS = "ann@mail.example";
  private static final Pattern LINK = Pattern.compile("(/sign-in/link/\\S+)");

  private static final String IN_SIGHT =
      """
      () => {
        const at = document.getElementById("read-on").getBoundingClientRect();
        return at.bottom > 0 && at.top < innerHeight;
      }
      """;

  private static final String KEPT =
      """
      async (path) => {
        for (let tries = 0; tries < 600; tries += 1) {
          if (await caches.match(path)) return true;
          await new Promise((done) => setTimeout(done, 50));
        }
        return false;
      }
      """;

  private RunningPaper paper;
  private Page page;
  private BrowserContext context;

  @Test
  void aVisitorBecomesAReaderWithAPageOfTheirOwn() throws IOException {
    try (RunningPaper running = RunningPaper.start();
        TestChromium chromium = TestChromium.start()) {
      paper = running;
      context = chromium.browser().newContext();
      page = context.newPage();
      page.setDefaultTimeout(60_000);
      Deep text = walled();
      Article article = article(text);
      signUpAtTheWall(article, text);
      follow(article);
      mute(article);
      Article kept = keep(article);
      readOffline(kept, text);
      signOut(kept);
      context.close();
    }
  }

  private static Deep walled() {
    return PressTexts.all().stream()
        .filter(text -> text.access() == Access.MEMBER && text.title().equals("The Lantern"))
        .findFirst()
        .orElseThrow();
  }

  private Article article(Deep text) {
    return paper.face(Articles.class).list(ArticleQuery.newest(500)).stream()
        .filter(one -> one.headline().equals(text.headline()))
        .findFirst()
        .orElseThrow();
  }

  private Title title(Article article) {
    return paper.face(Titles.class).find(article.title()).orElseThrow();
  }

  private void visit(String path) {
    page.navigate(base() + path);
  }

  private String base() {
    return paper.base();
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private void signUpAtTheWall(Article article, Deep text) {
    visit(article.path());
    assertThat(page.locator(".wall h2").textContent()).isEqualTo("Sign up to read this article");
    assertThat(page.content()).doesNotContain(text.deep());
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.locator(".wall a.button").click();
    page.getByLabel("E-mail address").fill(ADDRESS);
    press("Sign up");
    page.waitForURL("**/sign-in/letter");
    Waiting.until("a letter", () -> !letters().isEmpty());
    Matcher link = LINK.matcher(letters().getFirst());
    assertThat(link.find()).isTrue();
    visit(link.group(1));
    press("Begin to read");
    page.waitForURL(base() + article.path() + "#read-on");
    assertThat(page.locator("main").textContent()).contains(text.deep());
    assertThat(page.locator(".wall").count()).isZero();
    // It glides there.
    page.waitForFunction(IN_SIGHT);
  }

  private List<String> letters() {
    return paper.face(Post.class).list(20).stream()
        .map(posted -> posted.mail())
        .filter(mail -> mail.to().text().equals(ADDRESS))
        .map(mail -> mail.text())
        .toList();
  }

  private void follow(Article article) {
    visit("/for-you");
    String why = "You follow " + title(article).name();
    assertThat(page.locator("main").textContent()).doesNotContain(why);
    Set<String> before = RunningPaper.articles(page.content());
    visit("/title/" + title(article).slug());
    press("Follow " + title(article).name());
    page.waitForLoadState();
    visit("/for-you");
    assertThat(page.locator("main").textContent()).contains(why);
    assertThat(RunningPaper.articles(page.content())).isNotEqualTo(before);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  /** A title that stands in front is muted there, and gone wherever it stood. */
  private void mute(Article followed) {
    Article loud = loud(followed);
    List<String> places =
        List.of("/", "/for-you", "/briefing", "/search?q=" + loud.headline().split(" ")[0]);
    for (String place : List.of("/", "/briefing")) {
      visit(place);
      assertThat(standing(loud)).as(place).isNotEmpty();
    }
    visit("/title/" + title(loud).slug());
    press("Mute " + title(loud).name());
    page.waitForLoadState();
    for (String place : places) {
      visit(place);
      assertThat(standing(loud)).as(place).isEmpty();
    }
    visit("/muted");
    assertThat(page.locator("main").textContent()).contains(title(loud).name());
  }

  /** One in front, of a title that also stands in the briefing; waits until there is one. */
  private Article loud(Article followed) {
    Waiting.until("a title in front and in the briefing", () -> !louds(followed).isEmpty());
    return louds(followed).getFirst();
  }

  private List<Article> louds(Article followed) {
    visit("/briefing");
    Set<String> briefing = RunningPaper.articles(page.locator("main").innerHTML());
    visit("/");
    Set<String> front = RunningPaper.articles(page.locator("main").innerHTML());
    List<Article> all = paper.face(Articles.class).list(ArticleQuery.newest(500));
    Set<TitleId> told =
        all.stream()
            .filter(one -> briefing.contains(one.path()))
            .map(Article::title)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(one -> front.contains(one.path()) && told.contains(one.title()))
        .filter(one -> !one.title().equals(followed.title()) && one.language().startsWith("en"))
        .toList();
  }

  /** The articles of the same title to which the page leads. */
  private List<String> standing(Article article) {
    Set<String> shown = RunningPaper.articles(page.locator("main").innerHTML());
    return paper.face(Articles.class).list(ArticleQuery.newest(500)).stream()
        .filter(one -> one.title().equals(article.title()) && shown.contains(one.path()))
        .map(Article::path)
        .toList();
  }

  private Article keep(Article article) {
    visit(article.path());
    press("Save");
    page.waitForLoadState();
    visit("/saved");
    assertThat(page.locator("main").textContent()).contains(article.headline());
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    for (String path : List.of("/saved", article.path())) {
      assertThat(page.evaluate(KEPT, path)).as(path + " is kept here").isEqualTo(true);
    }
    return article;
  }

  private void readOffline(Article kept, Deep text) {
    context.setOffline(true);
    visit("/saved");
    assertThat(page.locator("main").textContent()).contains(kept.headline());
    visit(kept.path());
    assertThat(page.locator("main").textContent()).contains(text.deep());
    context.setOffline(false);
  }

  private void signOut(Article kept) {
    visit("/account");
    press("Sign out");
    page.waitForURL(base() + "/");
    visit(kept.path());
    assertThat(page.locator(".wall h2").count()).isOne();
    assertThat(page.evaluate("(path) => caches.match(path).then((one) => !!one)", "/saved"))
        .as("nothing of a reader stays in the browser")
        .isEqualTo(false);
    visit("/saved");
    assertThat(page.url()).contains("/sign-in?to=%2Fsaved");
  }
}
