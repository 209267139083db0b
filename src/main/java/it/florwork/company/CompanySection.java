package it.florwork.company;

import com.vaadin.flow.component.Component;
import it.florwork.access.OrganisationId;

/** A part of a company's page that a module below shows there, such as its needs. */
public interface CompanySection {
    /** Smaller stands higher. */
    int order();

    /** What to show to the viewer of this company, in a transaction of its own. */
    Component forCompany(OrganisationId company);
}
