package org.inkstand.account.provider;

import java.time.Clock;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Oidc;
import org.inkstand.kit.http.HttpFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The provider's other half, where the whole service runs. */
@Configuration(value = "providerWiring", proxyBeanMethods = false)
class Wiring {

  @Bean
  static Relying relying(Oidc oidc, AccountSettings account, HttpFetcher fetcher, Clock clock) {
    return new Relying(oidc, account, fetcher, clock);
  }
}
