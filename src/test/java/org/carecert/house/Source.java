package org.carecert.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One Java file, parsed but not compiled.
 *
 * @param file where it stands
 * @param unit its tree
 * @param trees what knows positions and comments
 */
record Source(Path file, CompilationUnitTree unit, DocTrees trees) {

  private static final List<Source> PRODUCT = parse("ejb/src/main/java", "war/src/main/java");
  private static final List<Source> REST =
      parse(
          "ejb/src/test/java", "war/src/test/java", "src/main/java", "src/test/java", "src/bench");

  /** The Java files of ejb and war. */
  static List<Source> product() {
    return PRODUCT;
  }

  /** Every Java file of the house, tests and launcher included. */
  static List<Source> all() {
    return Stream.concat(PRODUCT.stream(), REST.stream()).toList();
  }

  /** The package. */
  String packageName() {
    return String.valueOf(unit.getPackageName());
  }

  /** The feature. */
  String feature() {
    return House.segment(packageName(), 2);
  }

  /** The room, empty for doors. */
  String room() {
    return House.segment(packageName(), 3);
  }

  /** The class's simple name. */
  String simpleName() {
    return file.getFileName().toString().replace(".java", "");
  }

  /** The types that the file declares at its top. */
  List<ClassTree> types() {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  /** The line on which a tree begins. */
  long line(Tree tree) {
    return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /** How many lines a tree takes. */
  long length(Tree tree) {
    long end = trees.getSourcePositions().getEndPosition(unit, tree);
    return unit.getLineMap().getLineNumber(end) - line(tree) + 1;
  }

  /** The Javadoc of a tree, empty if it has none. */
  String javadoc(Tree tree) {
    String comment = trees.getDocComment(TreePath.getPath(unit, tree));
    return comment == null ? "" : comment.strip();
  }

  /** A place in this file, as messages name it. */
  String at(Tree tree) {
    return House.name(file) + ":" + line(tree);
  }

  /** Walks over the whole file. */
  <A> void walk(TreePathScanner<Void, A> scanner, A argument) {
    scanner.scan(unit, argument);
  }

  private static List<Source> parse(String... folders) {
    List<Path> files =
        Stream.of(folders).flatMap(folder -> House.files(folder, ".java").stream()).toList();
    if (files.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                manager,
                problem -> {},
                List.of("-proc:none"),
                null,
                manager.getJavaFileObjectsFromPaths(files));
    DocTrees trees = DocTrees.instance(task);
    List<Source> sources = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(new Source(Path.of(unit.getSourceFile().toUri()), unit, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sources);
  }
}
