package org.inkstand.account.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
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
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Which doors need somebody to be signed in, one chain of filters a kind of door.
 *
 * <pre>
 * /actuator/**                     from the allowed networks, or the operator; never a redirect
 * /desk/**, /sign-in, /sign-out    the operator's room: form, session, CSRF token
 * /share                           open, and has a form for the operator
 * everything else                  open: no session is made, no token, no header touched
 * </pre>
 *
 * <p>On open pages a session that exists is looked up only when a page asks who is signed in
 * ({@code request.isUserInRole}), so that an anonymous page costs nothing.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  /** Where one signs in; {@code web.joining} draws the form. */
  static final String SIGN_IN = "/sign-in";

  private static final String SIGN_OUT = "/sign-out";
  private static final String SHARE = "/share";
  private static final String OPERATOR = "OPERATOR";

  /** Argon2id with 16 MB and two passes: about 60 ms, and useless to a graphics card. */
  @Bean
  static PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  AuthenticationProvider passwords(Accounts accounts, PasswordEncoder encoder) {
    return new PatientProvider(
        new AccountDetails(accounts), encoder, new Attempts(System::nanoTime));
  }

  @Bean
  SessionCookie sessionCookie(AccountSettings settings) {
    return new SessionCookie(settings);
  }

  @Bean
  @Order(1)
  SecurityFilterChain machineDoors(HttpSecurity http, AccountSettings settings) {
    return quiet(http)
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
  SecurityFilterChain deskDoors(HttpSecurity http, AccountSettings settings, Accounts accounts) {
    StillSo stillSo = new StillSo(accounts);
    SignInAnswers answers = new SignInAnswers(stillSo);
    return http.securityMatcher("/desk", "/desk/**", SIGN_IN, SIGN_OUT, SHARE)
        .authorizeHttpRequests(
            doors ->
                doors
                    .requestMatchers(SIGN_IN, SIGN_OUT, SHARE)
                    .permitAll()
                    .anyRequest()
                    .hasRole(OPERATOR))
        .csrf(csrf -> csrf.csrfTokenRepository(SessionCookie.tokens(settings)))
        .requestCache(RequestCacheConfigurer::disable)
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .loginProcessingUrl(SIGN_IN)
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .successHandler(answers)
                    .failureHandler(answers))
        .logout(
            out ->
                out.logoutUrl(SIGN_OUT)
                    .logoutSuccessUrl("/")
                    .addLogoutHandler((_, response, _) -> forgetEverything(response))
                    .deleteCookies(SessionCookie.sessionName(settings)))
        .exceptionHandling(answer -> answer.authenticationEntryPoint(answers))
        .addFilterBefore(stillSo, UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain openDoors(HttpSecurity http) {
    return quiet(http)
        .headers(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .build();
  }

  /** What the browser kept, the paper's worker included, goes with who was signed in. */
  private static void forgetEverything(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  private static HttpSecurity quiet(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable);
  }
}
