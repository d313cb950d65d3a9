package org.carecert.shared.paper;

/**
 * 底纹: the woven lines of official papers. They repeat themselves, so the part that is repeated is
 * kept in a paper once: drawn out they would be half of a certificate.
 */
public final class Guilloche {
  private static final int STRANDS = 5;
  private static final int STEPS_A_PETAL = 36;

  private static final int WAVES = 6;
  private static final int REPEATS = 6;
  private static final int STEPS_A_REPEAT = 100;

  private Guilloche() {}

  /** A rosette of overlapping waves around a centre. */
  public static void rosette(Pen pen, float x, float y, float radius) {
    ring(pen, x, y, new Petal(radius * 0.94f, radius * 0.06f, 24));
    ring(pen, x, y, new Petal(radius * 0.76f, radius * 0.15f, 18));
    ring(pen, x, y, new Petal(radius * 0.5f, radius * 0.14f, 14));
    ring(pen, x, y, new Petal(radius * 0.27f, radius * 0.13f, 10));
  }

  /** A band of waves between two points of one height. */
  public static void band(Pen pen, float left, float right, float y, float amplitude) {
    float length = (right - left) / REPEATS;
    Plate waves =
        new Plate(
            new Box(-1, -2 * amplitude, length + 2, 4 * amplitude),
            part -> waves(part, length, amplitude));
    for (int i = 0; i < REPEATS; i++) {
      pen.plate(waves, left + i * length, y);
    }
  }

  // A repeat of the band has five waves and swells twice.
  private static void waves(Pen pen, float length, float amplitude) {
    for (int wave = 0; wave < WAVES; wave++) {
      double phase = wave * Math.PI / 3;
      float[] points = new float[2 * (STEPS_A_REPEAT + 1)];
      for (int i = 0; i <= STEPS_A_REPEAT; i++) {
        double t = (double) i / STEPS_A_REPEAT;
        double swell = 0.62 + 0.38 * Math.cos(t * 4 * Math.PI);
        points[2 * i] = (float) (t * length);
        points[2 * i + 1] = (float) (amplitude * swell * Math.sin(t * 10 * Math.PI + phase));
      }
      pen.line(Ink.PALE_GOLD, 0.1f, points);
    }
  }

  /** One of the petals of a ring, from which its strands go on into the next. */
  private record Petal(float radius, float depth, int ofRing) {
    void draw(Pen pen) {
      for (int strand = 0; strand < STRANDS; strand++) {
        float[] points = new float[2 * (STEPS_A_PETAL + 1)];
        for (int i = 0; i <= STEPS_A_PETAL; i++) {
          double turn = 2 * Math.PI * i / STEPS_A_PETAL;
          double angle = turn / ofRing;
          double wave = Math.sin(turn + strand * 2 * Math.PI / STRANDS);
          double r = radius + depth * wave * (1 + 0.25 * Math.cos(2 * turn));
          points[2 * i] = (float) (r * Math.cos(angle));
          points[2 * i + 1] = (float) (r * Math.sin(angle));
        }
        pen.line(Ink.WATERMARK, 0.12f, points);
      }
    }
  }

  private static void ring(Pen pen, float x, float y, Petal petal) {
    float edge = petal.radius() + 2 * petal.depth();
    Plate plate = new Plate(new Box(-edge, -edge, 2 * edge, 2 * edge), petal::draw);
    pen.wreath(plate, x, y, petal.ofRing());
  }
}
