package org.inkstand.app.serve;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.SslHealthContributorAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.ssl.SslMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ScheduledTasksObservationAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The root of the wiring: all components below {@code org.inkstand}, on Boot's server.
 *
 * <p>What Boot would add and nobody here uses is left out: each costs some of the second that a
 * start may take.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      AopAutoConfiguration.class,
      ObservationAutoConfiguration.class,
      ProjectInfoAutoConfiguration.class,
      ScheduledTasksObservationAutoConfiguration.class,
      SslAutoConfiguration.class,
      SslHealthContributorAutoConfiguration.class,
      SslMetricsAutoConfiguration.class,
      TaskExecutionAutoConfiguration.class,
      TaskSchedulingAutoConfiguration.class,
      TomcatMetricsAutoConfiguration.class,
      WebMvcObservationAutoConfiguration.class,
    })
@ComponentScan(
    basePackages = "org.inkstand",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Newsstand {

  /** The application before anything is known of settings and data folder. */
  static SpringApplication application() {
    SpringApplication application = new SpringApplication(Newsstand.class);
    application.setMainApplicationClass(Newsstand.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    // Service.close ends things in their order; a hook of Spring's own would run beside it.
    application.setRegisterShutdownHook(false);
    return application;
  }

  /**
   * Only for the build, which runs it as far as the wiring is known and writes that down as code:
   * with it a start need not read annotations nor weigh conditions. Starts nothing.
   */
  static void main(String[] arguments) {
    application().run(arguments);
  }
}
