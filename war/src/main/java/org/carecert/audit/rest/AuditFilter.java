package org.carecert.audit.rest;

import jakarta.ws.rs.QueryParam;
import org.carecert.audit.domain.AuditQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which audit entries are wanted. */
public class AuditFilter {
  @QueryParam("actor")
  @Parameter(description = "Part of the user name")
  private @Nullable String actor;

  @QueryParam("what")
  @Parameter(description = "Part of what happened: a fact, a call or a purpose")
  private @Nullable String what;

  @QueryParam("since")
  @Parameter(description = "Only from this day on (YYYY-MM-DD)")
  private @Nullable String since;

  @QueryParam("after")
  @Parameter(description = "The next of the page before")
  private @Nullable String after;

  AuditQuery query() {
    return AuditQuery.asked(after, actor, what, since);
  }
}
