import './styles/workbench.css'
import './styles/draft.css'
