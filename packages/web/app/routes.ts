import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  layout('frame.tsx', [
    index('routes/overview.tsx'),
    route('documents', 'routes/documents.tsx'),
    route('compare', 'routes/compare.tsx'),
    route('documents/:id', 'routes/document.tsx'),
    route('register', 'routes/register.tsx'),
    route('items/:id', 'routes/item.tsx'),
    route('provisions', 'routes/provisions.tsx'),
    route('provisions/:id', 'routes/provision.ts'),
    route('mechanisms', 'routes/mechanisms.tsx'),
    route('things/:type', 'routes/things.tsx'),
    route('thing/*', 'routes/thing.tsx'),
    route('gaps', 'routes/gaps.tsx'),
    route('formulations', 'routes/formulations.tsx'),
    route('formulations/:id', 'routes/formulation.tsx'),
    route('occasions', 'routes/occasions.tsx'),
    route('occasions/:id', 'routes/occasion.tsx'),
    route('search', 'routes/search.tsx'),
    route('issues', 'routes/issues.tsx'),
    route('review', 'routes/review.tsx'),
    route('log', 'routes/log.tsx'),
    route('status', 'routes/status.tsx'),
    route('about', 'routes/about.tsx'),
    route('*', 'routes/nowhere.tsx'),
  ]),
] satisfies RouteConfig
