export { chosenFrom, type FrameworkChoice, frameworksFor } from './choose.ts'
export { builtInFrameworks, frameworksFolder, loadFramework } from './load.ts'
