package org.inkstand.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.inkstand.web.frame.Paper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the rooms are given: they know nothing of this root, so that no knowledge runs in a circle.
 */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Paper paper(PaperSettings settings) {
    return new Paper(settings.name(), settings.zone(), settings.baseUrl().toString());
  }

  /** The templates as the build compiled them. */
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, Wiring.class.getClassLoader(), "org.inkstand.web.jte");
  }
}
