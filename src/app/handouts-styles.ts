import './styles/handouts.css'
