package org.carecert.identity.domain;

import java.util.List;

/** 本人档案: who somebody is, what he agreed to and who has read it (个人信息保护法 第四十五条). */
public record OwnFile(MyCard person, List<ConsentLine> consents, List<MyReading> readings) {
  public OwnFile {
    consents = List.copyOf(consents);
    readings = List.copyOf(readings);
  }
}
