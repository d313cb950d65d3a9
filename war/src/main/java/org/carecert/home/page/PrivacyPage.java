package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The privacy notice: words only. */
@Named
@RequestScoped
public class PrivacyPage {}
