package org.carecert.system.story;

/** A teacher of the school, who writes its online course. */
public final class Teacher extends Person {
  public Teacher(Season season) {
    super(season, season.desk("teacher"), "school-1b");
    signIn();
  }

  /** Writes the course, is told that the video is missing, puts the files in and publishes it. */
  public void publishesCourse() {
    menu("training/courses.xhtml");
    attach("file", "course.json", Course.file());
    press("write");
    told("课程已写入");
    press("courses:0:publish");
    refused("缺少");
    Course.FILES.forEach(
        kind -> {
          choose("kind", kind.name());
          attach("media", kind.fileName(), Course.media(kind.fileName()));
          press("put");
          told("文件已添加");
        });
    press("courses:0:publish");
    told("课程已发布");
  }
}
