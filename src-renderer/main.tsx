import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { App } from './app/App.tsx'
import { StorbildApp } from './app/StorbildApp.tsx'
import './app/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="sv-SE">{location.hash === '#storbild' ? <StorbildApp /> : <App />}</I18nProvider>
  </StrictMode>,
)
