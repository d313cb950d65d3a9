package org.carecert.home.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the page's script nonce into every form. Otherwise only a script would add it, and who
 * presses a button before the scripts have come, on a slow phone, would meet a fault.
 */
public class NonceInForms extends RenderKitFactory {
  private static final String NONCE = "primefaces.nonce";

  /** Made by Faces; wraps the present factory. */
  public NonceInForms(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext faces, String id) {
    RenderKit kit = getWrapped().getRenderKit(faces, id);
    return RenderKitFactory.HTML_BASIC_RENDER_KIT.equals(id) ? new Kit(kit) : kit;
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class Kit extends RenderKitWrapper {
    Kit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public Renderer<?> getRenderer(String family, String type) {
      Renderer<?> renderer = super.getRenderer(family, type);
      return UIForm.COMPONENT_FAMILY.equals(family) ? new Form(renderer) : renderer;
    }
  }

  private static final class Form extends RendererWrapper {
    @SuppressWarnings("unchecked")
    Form(Renderer<?> wrapped) {
      super((Renderer<UIComponent>) wrapped);
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent form) throws IOException {
      super.encodeBegin(faces, form);
      ResponseWriter out = faces.getResponseWriter();
      out.startElement("input", form);
      out.writeAttribute("type", "hidden", null);
      out.writeAttribute("name", NONCE, null);
      out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
      out.endElement("input");
    }
  }
}
