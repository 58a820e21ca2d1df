import './styles/workbench.css'
