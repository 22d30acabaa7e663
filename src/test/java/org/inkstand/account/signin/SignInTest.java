package org.inkstand.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.inkstand.TestBrowser;
import org.inkstand.TestStores;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Sessions;
import org.inkstand.account.store.TestAccountStore;
import org.inkstand.kit.sql.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The doors with a real server and a real store behind them, and a browser in front. */
@SpringBootTest(
    classes = SignInTest.Paper.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.endpoints.web.exposure.include=health,prometheus,env",
      "server.forward-headers-strategy=none",
      "server.address=127.0.0.1",
      "spring.main.banner-mode=off"
    })
@ActiveProfiles(SignInTest.DOORS)
class SignInTest {

  /** Keeps the rooms of this test out of every other server. */
  static final String DOORS = "doors";

  private static final String PASSWORD = "ten letters and more";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  private TestBrowser browser;

  @BeforeEach
  void operator() {
    accounts.ensureOperator();
    accounts.setPassword("operator", PASSWORD);
    browser = new TestBrowser(URI.create("http://127.0.0.1:" + port));
  }

  @Test
  void anybodyReadsThePaperWithoutACookie() {
    HttpResponse<String> front = browser.get("/");
    assertThat(front.statusCode()).isEqualTo(200);
    assertThat(front.headers().map()).doesNotContainKey("set-cookie");
    assertThat(front.body()).isEqualTo("front, operator: false");
  }

  @Test
  void whoIsNotSignedInIsSentToSignInAndGetsNoSession() {
    HttpResponse<String> desk = browser.get("/desk/feeds?state=GONE");
    assertThat(desk.statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(desk)).isEqualTo("/sign-in?to=%2Fdesk%2Ffeeds%3Fstate%3DGONE");
    assertThat(browser.cookies()).doesNotContainKey("inkstand-session");
  }

  @Test
  void theRightPasswordLeadsWhereOneWantedToGo() {
    HttpResponse<String> answer = browser.signIn("Operator", PASSWORD, "/desk/feeds?state=GONE");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(answer)).isEqualTo("/desk/feeds?state=GONE");
    assertThat(browser.get("/desk/feeds").body()).isEqualTo("feeds");
    assertThat(browser.get("/").body()).isEqualTo("front, operator: true");
  }

  @Test
  void theSessionsCookieIsOutOfReachOfScriptAndOtherSites() {
    HttpResponse<String> answer = browser.signIn("operator", PASSWORD, "/desk");
    assertThat(answer.headers().allValues("set-cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("inkstand-session=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure", "Domain"));
  }

  @Test
  void aNewSessionBeginsWithSigningIn() {
    browser.signIn("operator", PASSWORD, "/desk");
    String before = browser.cookies().get("inkstand-session");
    browser.signIn("operator", PASSWORD, "/desk");
    assertThat(browser.cookies().get("inkstand-session")).isNotNull().isNotEqualTo(before);
  }

  @Test
  void aWrongPasswordAndAWrongNameGetTheSameAnswer() {
    HttpResponse<String> password = browser.signIn("operator", "wrong", "/desk/feeds");
    HttpResponse<String> name = browser.signIn("nobody", "wrong", "/desk/feeds");
    assertThat(TestBrowser.place(password)).isEqualTo("/sign-in?problem=wrong&to=%2Fdesk%2Ffeeds");
    assertThat(TestBrowser.place(name)).isEqualTo(TestBrowser.place(password));
    assertThat(name.statusCode()).isEqualTo(password.statusCode());
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  @DirtiesContext
  void afterTenWrongPasswordsTheRightOneWaitsToo() {
    for (int i = 0; i < 10; i++) {
      browser.signIn("operator", "wrong", "/desk");
    }
    HttpResponse<String> eleventh = browser.signIn("operator", PASSWORD, "/desk");
    assertThat(TestBrowser.place(eleventh)).isEqualTo("/sign-in?problem=wait&to=%2Fdesk");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertThat(browser.postBare("/sign-in", "name=operator&password=" + PASSWORD).statusCode())
        .isEqualTo(403);
    browser.signIn("operator", PASSWORD, "/desk");
    assertThat(browser.postBare("/desk/feeds", "").statusCode()).isEqualTo(403);
    assertThat(browser.postBare("/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(browser.post("/desk/feeds", "").body()).isEqualTo("done");
  }

  @ParameterizedTest
  @CsvSource({"//evil.example", "https://evil.example/", "/\\evil.example"})
  void signingInLeadsNowhereElse(String wanted) {
    HttpResponse<String> answer = browser.signIn("operator", PASSWORD, wanted);
    assertThat(TestBrowser.place(answer)).isEqualTo("/desk");
  }

  @Test
  void signingOutEndsTheSession() {
    browser.signIn("operator", PASSWORD, "/desk");
    String session = browser.cookies().get("inkstand-session");
    HttpResponse<String> out = browser.post("/sign-out", "");
    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
    browser.cookies().put("inkstand-session", session);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void anotherPasswordEndsTheSessionsOfTheOld() {
    browser.signIn("operator", PASSWORD, "/desk");
    assertThat(browser.get("/desk/feeds").statusCode()).isEqualTo(200);
    accounts.setPassword("operator", "another ten letters");
    assertThat(browser.get("/desk/feeds").statusCode()).isEqualTo(303);
  }

  @Test
  void healthAndMetricsAreSeenFromThisMachine() {
    assertThat(browser.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(403);
  }

  @Test
  void theyAreNotSeenThroughAProxyUnlessByTheOperator() {
    browser.header("X-Forwarded-For", "127.0.0.1");
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(403);
    assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(403);
    browser.signIn("operator", PASSWORD, "/desk");
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
  }

  /** The smallest paper that has these doors. */
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
      })
  @Import({SecurityChains.class, Rooms.class})
  static class Paper {

    @Bean
    AccountSettings settings() {
      return new AccountSettings(URI.create("http://localhost"), List.of("127.0.0.0/8", "::1/128"));
    }

    @Bean(destroyMethod = "close")
    Store store() {
      return TestStores.SQLITE.open();
    }

    @Bean
    Sessions sessions(Store store) {
      return TestAccountStore.sessions(store, Clock.systemUTC());
    }

    @Bean
    Accounts accounts(Store store, PasswordEncoder encoder, Sessions sessions) {
      return TestAccountStore.of(store, Clock.systemUTC(), encoder, sessions);
    }
  }

  /** Rooms behind the doors. */
  @RestController
  @Profile(DOORS)
  static class Rooms {

    @GetMapping("/")
    String front(HttpServletRequest request) {
      return "front, operator: " + request.isUserInRole("OPERATOR");
    }

    @GetMapping("/sign-in")
    String signIn(@RequestAttribute("_csrf") CsrfToken token) {
      return "<input name=\"_csrf\" value=\"%s\">".formatted(token.getToken());
    }

    @GetMapping({"/desk", "/desk/feeds"})
    String feeds() {
      return "feeds";
    }

    @PostMapping("/desk/feeds")
    String done() {
      return "done";
    }
  }
}
