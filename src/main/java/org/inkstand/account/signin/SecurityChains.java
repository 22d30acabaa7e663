package org.inkstand.account.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Sessions;
import org.inkstand.account.nearby.OwnerNearby;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which doors need somebody to be signed in, one chain of filters a kind of door.
 *
 * <pre>
 * /actuator/**                     from the allowed networks, or the operator; never a redirect
 * /sign-in, /sign-up, /sign-out    open, with forms
 * /desk/**                         the operator's room
 * /account, /for-you, …            rooms of whoever is signed in: {@link #OWN_ROOMS}
 * everything else                  open: no session is looked up unless a page asks who is there
 * </pre>
 *
 * <p>Whatever changes something wants the token that only our own forms carry, at every door but
 * those where other machines knock ({@link #MACHINES}), which look at no cookie.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  /** Where one signs in; {@code web.joining} draws the form. */
  static final String SIGN_IN = "/sign-in";

  private static final String SIGN_OUT = "/sign-out";
  private static final String OPERATOR = "OPERATOR";
  private static final String EDITOR = "EDITOR";

  /** Rooms in which only somebody who is signed in has anything. */
  private static final String[] OWN_ROOMS = {
    "/account",
    "/account/**",
    "/for-you",
    "/for-you/**",
    "/saved",
    "/saved/**",
    "/history",
    "/history/**",
    "/following",
    "/following/**",
    "/muted",
    "/muted/**"
  };

  /** Hubs bring news (WebSub) and prove themselves by a signature. */
  private static final String[] MACHINES = {"/websub/**"};

  /** Argon2id with 16 MB and two passes: about 60 ms, and useless to a graphics card. */
  @Bean
  static PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  AuthenticationProvider passwords(Accounts accounts, PasswordEncoder encoder) {
    return new PatientProvider(new AccountDetails(accounts), encoder, System::nanoTime);
  }

  @Bean
  Forwarded forwarded(AccountSettings settings) {
    return new Forwarded(settings);
  }

  @Bean
  KeptSessions keptSessions(Sessions sessions, AccountSettings settings, Accounts accounts) {
    return new KeptSessions(sessions, settings, new OwnerNearby(settings, accounts));
  }

  @Bean
  Doors entrance(KeptSessions sessions, AuthenticationProvider passwords) {
    return new Entrance(sessions, passwords, System::nanoTime);
  }

  @Bean
  @Order(1)
  SecurityFilterChain machineDoors(
      HttpSecurity http, AccountSettings settings, KeptSessions sessions) {
    return quiet(http, sessions)
        .csrf(AbstractHttpConfigurer::disable)
        .securityMatcher("/actuator", "/actuator/**")
        .authorizeHttpRequests(
            doors ->
                doors
                    .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                    .access(new NearbyOrOperator(settings.metricsRanges()))
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            answer -> answer.authenticationEntryPoint((_, response, _) -> response.sendError(403)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain ownDoors(HttpSecurity http, AccountSettings settings, KeptSessions sessions) {
    SignInAnswers answers = new SignInAnswers();
    return http.securityMatcher(guarded())
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            doors ->
                doors
                    .requestMatchers("/desk/editing", "/desk/editing/**")
                    .hasAnyRole(OPERATOR, EDITOR)
                    .requestMatchers("/desk", "/desk/**")
                    .hasRole(OPERATOR)
                    .requestMatchers(OWN_ROOMS)
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(SessionCookie.tokens(settings)))
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .loginProcessingUrl(SIGN_IN)
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .securityContextRepository(sessions)
                    .successHandler(answers)
                    .failureHandler(answers))
        .logout(
            out ->
                out.logoutUrl(SIGN_OUT)
                    .logoutSuccessUrl("/")
                    .addLogoutHandler((_, response, _) -> forgetEverything(response)))
        .exceptionHandling(answer -> answer.authenticationEntryPoint(answers))
        .build();
  }

  private static String[] guarded() {
    List<String> doors =
        new ArrayList<>(List.of("/desk", "/desk/**", SIGN_IN, SIGN_IN + "/**", SIGN_OUT));
    doors.addAll(List.of("/sign-up", "/sign-up/**"));
    doors.addAll(List.of(OWN_ROOMS));
    return doors.toArray(String[]::new);
  }

  @Bean
  @Order(3)
  SecurityFilterChain openDoors(
      HttpSecurity http, AccountSettings settings, KeptSessions sessions) {
    return quiet(http, sessions)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(SessionCookie.tokens(settings))
                    .ignoringRequestMatchers(MACHINES))
        .headers(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .build();
  }

  /** What the browser kept, the paper's worker included, goes with who was signed in. */
  private static void forgetEverything(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  private static HttpSecurity quiet(HttpSecurity http, KeptSessions sessions) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable);
  }
}
