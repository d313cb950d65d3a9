package org.carecert.shared.paper;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * 架: things that are made once and kept for the next who asks: a certain number of them; a full
 * shelf is emptied. Nobody waits for anybody; what two make at the same time is made twice.
 */
public final class Shelf<K, V> {
  private final Map<K, V> kept = new ConcurrentHashMap<>();
  private final int most;

  /** A shelf for so many things. */
  public Shelf(int most) {
    this.most = most;
  }

  /** What is kept under this key; otherwise it is made. */
  public V get(K key, Function<K, V> made) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    V anew = made.apply(key);
    if (kept.size() >= most) {
      kept.clear();
    }
    kept.put(key, anew);
    return anew;
  }
}
