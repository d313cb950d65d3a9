package org.carecert.shared.paper;

/** 底纹: the woven lines of official papers. */
public final class Guilloche {
  private Guilloche() {}

  /** A rosette of overlapping waves around a centre. */
  public static void rosette(Pen pen, float x, float y, float radius) {
    ring(pen, x, y, radius * 0.94f, radius * 0.06f, 24);
    ring(pen, x, y, radius * 0.76f, radius * 0.15f, 18);
    ring(pen, x, y, radius * 0.5f, radius * 0.14f, 14);
    ring(pen, x, y, radius * 0.27f, radius * 0.13f, 10);
  }

  /** A band of waves between two points of one height. */
  public static void band(Pen pen, float left, float right, float y, float amplitude) {
    for (int wave = 0; wave < 6; wave++) {
      int steps = 600;
      double phase = wave * Math.PI / 3;
      float[] points = new float[2 * (steps + 1)];
      for (int i = 0; i <= steps; i++) {
        double t = (double) i / steps;
        double swell = 0.62 + 0.38 * Math.cos(t * 24 * Math.PI);
        points[2 * i] = (float) (left + t * (right - left));
        points[2 * i + 1] = (float) (y + amplitude * swell * Math.sin(t * 60 * Math.PI + phase));
      }
      pen.line(Ink.PALE_GOLD, 0.1f, points);
    }
  }

  private static void ring(Pen pen, float x, float y, float radius, float depth, int petals) {
    int loops = 5;
    for (int loop = 0; loop < loops; loop++) {
      int steps = petals * 12;
      float[] points = new float[2 * steps];
      for (int i = 0; i < steps; i++) {
        double angle = 2 * Math.PI * i / steps;
        double wave = Math.sin(petals * angle + loop * 2 * Math.PI / loops);
        double r = radius + depth * wave * (1 + 0.25 * Math.cos(2 * petals * angle));
        points[2 * i] = (float) (x + r * Math.cos(angle));
        points[2 * i + 1] = (float) (y + r * Math.sin(angle));
      }
      pen.loop(Ink.WATERMARK, 0.12f, points);
    }
  }
}
