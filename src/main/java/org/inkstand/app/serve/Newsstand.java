package org.inkstand.app.serve;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The root of the wiring: all components below {@code org.inkstand}, on Boot's server.
 *
 * <p>The store opens its own connections and brings its own tables up to date, so Boot's ways to do
 * that are left out.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan(
    basePackages = "org.inkstand",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Newsstand {}
