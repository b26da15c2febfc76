import { getConfig } from '@lingui/conf'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'

// Babel and not Lingui's native transform, whose binary npm leaves out when it installs under Node 20.
process.env.LINGUI_SUPPRESS_BABEL_WARNING = '1'

/** The Vite plugins that read Lingui's macros and catalogues. */
export function messages() {
  const where = { cwd: import.meta.dirname }
  const macros = linguiTransformerBabelPreset({ linguiConfig: getConfig(where) }, where)
  return [lingui({ failOnCompileError: true, ...where }), babel({ presets: [macros] })]
}
