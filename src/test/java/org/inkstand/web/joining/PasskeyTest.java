package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.inkstand.TestBrowser;
import org.inkstand.TestChromium;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.Passkeys;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.FakePost;
import org.inkstand.web.desk.DeskWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Passkeys in a real browser, with an authenticator that always finds the right finger. */
@SpringBootTest(
    classes = DeskWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
@SuppressWarnings("NullAway.Init") // Spring and JUnit fill the fields before any test runs
class PasskeyTest {

  private static final String PASSWORD = "ten letters and more";

  private static @Nullable TestChromium chromium;
  private static String base = "";

  @Autowired private Accounts accounts;
  @Autowired private Passkeys passkeys;
  @Autowired private FakePost post;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private BrowserContext context;
  private Page page;
  private Account ann;

  /** A passkey belongs to an address: the paper must know its own before it starts. */
  @DynamicPropertySource
  static void address(DynamicPropertyRegistry registry) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      base = "http://localhost:" + port;
      registry.add("server.port", () -> port);
      registry.add("test.base-url", () -> base);
    }
  }

  @BeforeAll
  static void open() {
    chromium = TestChromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void aDevice() {
    ann = accounts.join(new MailAddress("ann-" + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(ann.name(), PASSWORD);
    context = Objects.requireNonNull(chromium, "it was started").browser().newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (request.url().endsWith("/sign-in/passkey")) {
            answers.add(request.postData());
          }
        });
    authenticator();
  }

  private void authenticator() {
    CDPSession devtools = context.newCDPSession(page);
    devtools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wanted = new JsonObject();
    wanted.add("options", options);
    devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
  }

  @AfterEach
  void away() {
    context.close();
  }

  private void signInByPassword(String name) {
    page.navigate(base + "/sign-in?to=/account");
    page.getByLabel("E-mail address or name").fill(name);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    button("Sign in").click();
    page.waitForURL("**/account");
  }

  private Locator button(String name) {
    return page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private void make(String name, String password) {
    page.locator("#key-name").fill(name);
    page.locator("#key-present").fill(password);
    button("Make a passkey").click();
  }

  private void signOut() {
    button("Sign out").first().click();
    page.waitForURL(base + "/");
  }

  private void usePasskey() {
    page.navigate(base + "/sign-in?to=/titles");
    button("Use a passkey").click();
  }

  private String notice() {
    page.waitForSelector(".desk-notice");
    return page.locator(".desk-notice").textContent();
  }

  @Test
  void aReaderMakesAPasskeyAndSignsInWithIt() {
    signInByPassword(ann.name());
    make("blue key", PASSWORD);
    assertThat(notice()).contains("The passkey is made");
    assertThat(page.locator("main").textContent()).contains("blue key");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(post.list(100))
        .anyMatch(
            posted ->
                posted.mail().to().text().equals(ann.name())
                    && posted.mail().subject().contains("new passkey"));

    signOut();
    usePasskey();
    page.waitForURL(base + "/titles");
    page.navigate(base + "/account");
    assertThat(page.locator("main").textContent()).contains(ann.name(), "With a passkey");
    assertThat(complaints).isEmpty();
  }

  @Test
  void anAnswerOpensOnce() {
    signInByPassword(ann.name());
    make("phone", PASSWORD);
    notice();
    signOut();
    usePasskey();
    page.waitForURL(base + "/titles");

    String sent = answers.getFirst();
    String answer =
        List.of(sent.split("&")).stream()
            .filter(part -> part.startsWith("answer="))
            .findFirst()
            .orElseThrow();
    TestBrowser thief = new TestBrowser(URI.create(base));
    assertThat(thief.post("/sign-in/passkey", answer).statusCode()).isEqualTo(403);
    assertThat(thief.cookies()).doesNotContainKey("inkstand-session");
    assertThat(URLDecoder.decode(answer, StandardCharsets.UTF_8)).contains("signature");
  }

  @Test
  void withoutThePasswordABorrowedBrowserBecomesNoKey() {
    signInByPassword(ann.name());
    make("borrowed", "some wrong password");
    page.waitForSelector("[data-passkey-problem]:not([hidden])");
    assertThat(page.locator("[data-passkey-problem]").textContent())
        .contains("not your present password");
    assertThat(passkeys.list(ann.id())).isEmpty();
  }

  @Test
  void oneIsRenamedAndRemovedAndThenOpensNothing() {
    signInByPassword(ann.name());
    make("", PASSWORD);
    notice();
    assertThat(passkeys.list(ann.id()).getFirst().name()).isEqualTo("Chrome on Linux");

    page.locator("summary", new Page.LocatorOptions().setHasText("Rename")).click();
    page.locator("details[open] input[name=name]").fill("old laptop");
    button("Save name").click();
    assertThat(notice()).contains("called old laptop now");
    button("Remove old laptop").click();
    assertThat(notice()).contains("opens this account no more");

    signOut();
    usePasskey();
    page.waitForSelector(".problem:not([hidden])");
    assertThat(page.locator("main").textContent()).contains("opens no account here");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  @Test
  void theLastWayInStays() {
    Account chief = accounts.findByName("operator").orElseThrow();
    signInByPassword("operator");
    assertThat(button("Remove password").count()).isZero();
    make("desk key", PASSWORD);
    notice();

    page.getByText("Do without a password").click();
    page.locator("#ending-present").fill(PASSWORD);
    button("Remove password").click();
    page.waitForURL("**/account#password");
    assertThat(accounts.find(chief.id()).orElseThrow().hasPassword()).isFalse();

    button("Remove desk key").click();
    assertThat(notice()).contains("only way into this account");
    signOut();
    page.navigate(base + "/sign-in");
    button("Use a passkey").click();
    page.waitForURL("**/desk");
    passkeys.list(chief.id()).forEach(key -> passkeys.remove(chief.id(), key.number()));
    accounts.setPassword("operator", PASSWORD);
  }

  @Test
  void oneReadersKeyIsNotAnothersToTouch() {
    signInByPassword(ann.name());
    make("mine", PASSWORD);
    notice();
    long number = passkeys.list(ann.id()).getFirst().number();
    Account bob = accounts.join(new MailAddress("bob-" + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(bob.name(), PASSWORD);
    TestBrowser other = new TestBrowser(URI.create(base));
    other.signIn(bob.name(), PASSWORD, "/");
    other.post("/account/passkeys/end", "number=" + number);
    other.post("/account/passkeys/name", "name=stolen&number=" + number);
    assertThat(passkeys.list(ann.id())).extracting(key -> key.name()).containsExactly("mine");
  }

  @Test
  void atAnotherAddressTheBrowserSaysThatItCannot() {
    page.navigate(base.replace("localhost", "127.0.0.1") + "/sign-in");
    button("Use a passkey").click();
    page.waitForSelector("[data-passkey-problem]:not([hidden])");
    assertThat(page.locator("[data-passkey-problem]").textContent()).contains("at this address");
  }
}
