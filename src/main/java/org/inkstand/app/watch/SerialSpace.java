package org.inkstand.app.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The old space of the serial collector; empty under another, which sees to it by itself. */
@Component
final class SerialSpace implements OldSpace {

  private final Optional<MemoryPoolMXBean> pool =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(each -> each.getName().equals("Tenured Gen"))
          .findFirst();

  @Override
  public long filled() {
    return pool.map(MemoryPoolMXBean::getUsage).map(MemoryUsage::getUsed).orElse(0L);
  }

  @Override
  public long used() {
    return pool.map(MemoryPoolMXBean::getCollectionUsage).map(MemoryUsage::getUsed).orElse(0L);
  }

  @Override
  public Duration busy() {
    // Where nobody says, all of the time: such a house never rests.
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElseGet(() -> Duration.ofNanos(System.nanoTime()));
  }

  @Override
  public void look() {
    System.gc();
  }
}
