package org.carecert.bench;

/**
 * What PostgreSQL did, or had done until a moment: bytes of its log, pages that stand whole in it,
 * commits, pages that it looked at, and the processor time of its processes.
 *
 * @param seconds how long it took, or when it was
 */
record DatabaseWork(
    double seconds, long logBytes, long fullPages, long commits, long pages, double cpuMicros) {

  /** What was done since then. */
  DatabaseWork since(DatabaseWork before) {
    return new DatabaseWork(
        seconds - before.seconds,
        logBytes - before.logBytes,
        fullPages - before.fullPages,
        commits - before.commits,
        pages - before.pages,
        cpuMicros - before.cpuMicros);
  }

  /** Without what is done in as much time while nobody asks for anything. */
  DatabaseWork without(DatabaseWork idle) {
    double share = seconds / idle.seconds;
    return new DatabaseWork(
        seconds,
        logBytes - Math.round(idle.logBytes * share),
        fullPages - Math.round(idle.fullPages * share),
        commits - Math.round(idle.commits * share),
        pages - Math.round(idle.pages * share),
        cpuMicros - idle.cpuMicros * share);
  }

  /** In words, for each of so many. */
  String each(long count) {
    return String.format(
        "%.0f bytes of log (with %.4f whole pages), %.3f commits, %.1f pages looked at, %.0f µs of"
            + " processor time",
        (double) logBytes / count,
        (double) fullPages / count,
        (double) commits / count,
        (double) pages / count,
        cpuMicros / count);
  }
}
